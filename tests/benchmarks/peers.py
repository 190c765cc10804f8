"""Peers that do a part of the job, each in an environment of its own, timed against the floor over the same texts."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import NamedTuple

__all__ = ["PEERS", "peer_costs"]


class Peer(NamedTuple):
    """What to install, and the body of ``make()``, which returns a function of a text."""

    packages: tuple[str, ...]
    code: str


_RULES = """
    words = [w for w in open(WORDS, encoding="utf-8").read().split("\\n") if w and not w.startswith("termword")][:72]
    literals = [{"label": "TERM", "pattern": word} for word in words]
    tokens = [
        [{"LOWER": "phase"}, {"TEXT": {"REGEX": "^(?:[1-4]|I{1,3}|IV)[ab]?$"}}],
        [{"TEXT": {"REGEX": "^NCT\\\\d{8}$"}}],
        [{"TEXT": {"REGEX": "^[A-Z]{2,5}-?\\\\d{2,5}$"}}],
        [{"LOWER": {"REGEX": "(?:mab|nib|leucel|parvovec)$"}}],
        [{"IS_TITLE": True, "OP": "+"}, {"TEXT": {"IN": ["Inc.", "Ltd.", "Corp.", "AG"]}}],
        [{"LOWER": "for"}, {"LOWER": "the"}, {"LOWER": "treatment"}, {"LOWER": "of"}],
        [{"TEXT": {"REGEX": "^(?:January|March|May|June|September)$"}}, {"IS_DIGIT": True}],
        [{"LOWER": "said"}, {"IS_TITLE": True, "OP": "+"}],
    ]
"""

PEERS = {
    "spaCy entity ruler, 80 rules": Peer(
        ("spacy",),
        f"""
    import spacy
    {_RULES}
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(literals + [{{"label": "SHAPE", "pattern": p}} for p in tokens])
    return lambda text: nlp(text).ents
""",
    ),
    "medSpaCy, 80 rules, the fastest splitter": Peer(
        ("medspacy",),
        f"""
    import medspacy
    from medspacy.ner import TargetRule
    {_RULES}
    nlp = medspacy.load(medspacy_enable=["medspacy_target_matcher", "medspacy_context"])
    nlp.add_pipe("sentencizer", first=True)
    rules = [TargetRule(rule["pattern"], "TERM") for rule in literals]
    rules += [TargetRule("shape", "SHAPE", pattern=shape) for shape in tokens]
    nlp.get_pipe("medspacy_target_matcher").add(rules)
    return lambda text: nlp(text).ents
""",
    ),
    "dateparser.search": Peer(
        ("dateparser",),
        """
    from dateparser.search import search_dates
    return lambda text: search_dates(text, languages=["en"])
""",
    ),
}

_RUN = """
import json, sys, warnings
warnings.simplefilter("ignore")
sys.path.insert(0, sys.argv[1])
from timing import floors
WORDS = sys.argv[2]

def make():
{body}

print(json.dumps(floors(make(), json.load(open(sys.argv[3], encoding="utf-8")), 2)))
"""


def peer_costs(texts: list[str], own: float) -> dict[str, float]:
    """Return the time of each peer in times that of ``parse``, which takes ``own`` floors.

    A peer that does not install is left out.
    """
    here = Path(__file__).parent
    found: dict[str, float] = {}
    for name, peer in PEERS.items():
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            venv.create(home / "env", with_pip=True)
            python = home / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
            (home / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
            (home / "run.py").write_text(_RUN.format(body=peer.code), encoding="utf-8")
            try:
                subprocess.run([python, "-m", "pip", "install", "-q", *peer.packages], check=True, timeout=900)
                command = [python, home / "run.py", here, here / "words.txt", home / "texts.json"]
                done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=1800)
            except subprocess.SubprocessError as problem:
                print(f"{name}: {problem}", file=sys.stderr)
                continue
            found[name] = float(done.stdout.split()[-1]) / own
    return found
