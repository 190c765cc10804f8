"""Coverage-guided fuzzing: `python -m tests.fuzz -max_total_time=60 [FOLDER]`, with the options of libFuzzer.

It needs atheris. A text that makes a check fail is kept in `tests/fuzz/crashes`, and is a test from then on.
"""

from __future__ import annotations

import hashlib
import sys

import atheris

with atheris.instrument_imports(include=["biopress"]):
    import biopress
    from tests.fuzz import CRASHES, check, text_of
    from tests.releases import RELEASES, whole

    # what is loaded at the first use has to be instrumented too
    for paragraphs in RELEASES.values():
        check(whole(paragraphs))


def run(data: bytes) -> None:
    """Check the text of ``data``."""
    text = text_of(data)
    try:
        check(text)
    except BaseException:
        file = CRASHES / f"{hashlib.sha256(data).hexdigest()[:12]}.txt"
        file.write_bytes(text.encode("unicode_escape"))
        sys.stderr.write(f"kept as {file}, with biopress {biopress.__version__}\n")
        raise


if __name__ == "__main__":
    atheris.Setup(sys.argv, run)
    atheris.Fuzz()
