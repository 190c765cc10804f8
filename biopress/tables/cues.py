"""Words that say what became of an act, who else acts, and what a verb is about."""

from __future__ import annotations

from biopress.matching.triggers import CueTerm, inflected

__all__ = ["CUES"]


def _verbs(type: str, *bases: str) -> tuple[CueTerm, ...]:
    return tuple(
        CueTerm(id=f"{type}:{base}", type=type, name=base, variants=inflected(base, *_PASTS.get(base, ()))) for base in bases
    )


def _words(type: str, *words: str) -> tuple[CueTerm, ...]:
    return (CueTerm(id=type, type=type, name=words[0], variants=words[1:]),)


_PASTS = {
    "give": ("gave", "given"),
    "bestow": ("bestowed",),
    "win": ("won",),
    "get": ("got", "gotten"),
    "hold": ("held",),
    "bear": ("bore",),
    "take part in": ("took part in",),
    "sell": ("sold",),
    "make": ("made",),
    "take place": ("took place", "taken place"),
    "undergo": ("underwent", "undergone"),
    "find": ("found",),
    "pick up": ("picked up",),
}

_GRANT = _verbs(
    "grant", "grant", "award", "issue", "give", "confer", "accord", "assign", "bestow", "hand", "provide", "adopt", "set", "designate",
    "select", "admit", "classify", "recognize", "name", "deliver", "require", "reach", "publish", "rate",
)
_RECEIVE = _verbs(
    "receive", "receive", "obtain", "secure", "win", "gain", "get", "earn", "garner", "land", "nab", "snag", "score", "clinch", "achieve",
    "attain", "capture", "bag", "pick up",
)
_ANNOUNCE = _verbs("announce", "announce", "report", "confirm", "celebrate", "highlight", "disclose")
_HAVE = _verbs("have", "hold", "conduct", "participate in", "take part in", "have", "attend", "pass", "undergo", "sell", "take place", "make")

_AUX = (
    _words("be", "is", "are", "was", "were", "be", "been", "being")
    + _words("had", "has", "had")
    + _words("will", "will", "shall")
    + _words("modal", "may", "might", "could", "can", "would", "should", "must", "cannot")
    + _words("not", "not", "never", "neither", "nor", "no", "without", "hasn't", "isn't", "wasn't", "didn't", "doesn't", "don't", "won't", "failed to", "fails to", "fail to", "lack of", "denied", "did not", "does not", "unapproved", "none of", "rather than", "instead of")
    + _words("not_even", "not only", "no longer", "not yet only", "not limited to", "not just", "no further", "no additional", "without any", "no questions", "no objection", "no earlier than", "no later than", "not previously")
)

_PLAN = (
    _words(
        "plan",
        "plan to", "plans to", "planned to", "planning to", "plan for", "plans for",
        "intend to", "intends to", "intended to", "intending to", "intention to",
        "expect to", "expects to", "expected to", "expecting to", "expects", "expect", "expected",
        "anticipate", "anticipates", "anticipated", "anticipating", "anticipated to",
        "on track to", "on track for", "on track", "on schedule to",
        "preparing to", "prepares to", "prepare to", "preparing for", "preparing",
        "scheduled to", "scheduled for", "scheduled", "slated", "slated to", "slated for",
        "targeted for", "targeting", "targets", "targeted", "target",
        "aims to", "aim to", "aiming to",
        "planned", "planning", "plans", "upcoming", "forthcoming",
        "look forward to", "looks forward to", "looking forward to",
        "agreed to", "decision to", "decided to", "has asked", "working towards", "will consist of", "will be", "next steps", "proposed to",
    )
)

_POSSIBLE = _words(
    "possible",
    "if", "whether", "unless", "potential", "potentially", "possible", "possibly", "possibility", "eligible", "eligibility for", "once", "assuming",
    "provided that", "subject to", "contingent", "contingent upon", "conditional on", "conditioned on", "conditioned upon", "dependent on", "pending", "awaiting", "await", "awaits", "upon", "prior to",
    "seek", "seeks", "seeking", "sought", "pursue", "pursues", "pursuing", "towards", "toward", "in support of", "to support", "support", "supports", "supporting",
    "hope to", "hopes to", "believe", "believes", "opportunity", "ability to", "able to", "necessary for", "required for", "in order to",
    "pathway to", "path to", "path toward", "path forward", "route to", "until", "ahead of", "before", "in anticipation of", "in preparation for", "in connection with",
    "can be no assurance", "no assurance", "risk that", "risks", "likelihood", "probability", "chance", "success of", "timing of", "timing and",
    "for which", "eligible to", "eligible for", "qualify for", "qualifies for", "would allow", "basis for", "advance toward", "initiation of",
    "in the event", "when", "designed to", "aimed at", "needed for", "near-term", "process", "strategy", "requirements", "candidates for", "toward", "considering", "consider", "explore", "exploring", "evaluate", "evaluating", "goal of", "advancing", "advance",
)

_GENERIC = _words(
    "generic",
    "drugs that", "drugs and biologics", "products that", "therapies that", "medicines that", "treatments that", "devices that", "drug candidates that",
    "is intended to", "is designed to", "are designed to", "are intended to", "is a process", "is a program", "designed to facilitate", "designed to expedite",
    "is granted to", "are granted to", "is granted by", "is granted when", "is granted for", "may be granted", "intended to facilitate", "intended to expedite",
    "intended to treat", "to drugs", "to medicines", "to products", "to therapies", "to treatments", "to companies", "to sponsors", "allows companies", "provides companies",
    "program provides", "designation provides", "designation allows", "designation is", "designation qualifies", "designation enables", "status provides", "offers sponsors",
    "benefits of", "benefits include", "program was created", "program was established", "sponsors of", "a drug that", "a product that", "a designation that", "a program that", "a process",
    "drugs intended", "therapies intended", "products intended", "program is", "process designed", "orphan drug act", "under the program", "facilitate the development", "expedite the development",
    "investigational drugs", "novel drugs", "new drugs",
)

_RECALL = _words(
    "recall", "previously", "earlier", "formerly", "already", "to date", "following", "since", "initially", "originally", "existing", "first approved", "recent", "recently",
    "in addition to", "had", "prior", "past",
)
_FACTIVE = _words(
    "factive", "following", "after", "since", "follows", "followed", "with the", "based on", "because of", "thanks to", "marks", "represents", "underscores", "recent", "today's", "recently",
    "existing", "current", "first", "second", "third", "new", "initial", "announced", "receipt of", "grant of", "complements", "reflects", "mark", "represent", "builds on", "in addition to", "alongside",
)

_OBJECTS = (
    _words("application", "application", "applications", "dossier", "dossiers", "registration application", "marketing application")
    + _words("positive", "positive", "favorable", "favourable")
    + _words("negative", "negative", "unfavorable", "unfavourable")
    + _words("trial", "trial", "trials", "study", "studies", "protocol", "clinical trial", "clinical study", "opening of a site")
    + _words(
        "start", "to initiate", "to begin", "to start", "to commence", "to conduct", "to proceed", "to advance into", "to run", "to dose", "the start of",
    )
    + _words("hold", "the hold", "this hold", "that hold", "both holds", "holds on")
    + _words("emergency", "emergency use", "emergency use authorization", "EUA", "emergency use authorisation")
    + _words("review_period", "review period", "review timeline", "review clock", "review of the", "goal date")
    + _words("review", "for review", "for filing", "for substantive review", "for priority review")
    + _words("request", "request for", "requests for", "request", "presubmission", "pre-submission", "Pre-Sub", "Q-Submission")
    + _words("waiver", "CLIA waiver", "waiver application")
    + _words("module", "first module", "module", "modules", "final module", "technical section", "dossier", "portion", "package", "registration", "rolling")
    + _words("response", "response to", "responses to", "its response", "complete response to", "response package", "responses")
    + _words("to_file", "to file")
    + _words("market", "from the market", "voluntarily", "from sale", "the indication", "indication of")
    + _words("lots", "lots", "lot", "batches", "batch", "units")
    + _words("device", "device", "class C", "class III device", "IVD", "class II device", "medical device")
    + _words("payer_list", "National Reimbursement Drug List", "NRDL", "reimbursement list", "drug list", "price list", "formulary", "Pharmaceutical Benefits Scheme", "innovative drug list", "National Drug Reimbursement List", "Drug Tariff")
    + _words("class_2", "class 2", "class 1", "class II response", "class 2 response", "resubmission")
    + _words(
        "business", "merger", "transaction", "transactions", "offering", "dividend", "stock", "shares", "options", "warrants", "registration statement", "prospectus",
        "budget", "resolution", "amendment", "proposal", "proposals", "reverse split", "repurchase", "acquisition", "arrangement", "financing", "Form 10-K", "Form 10-Q",
        "Form 8-K", "annual report", "quarterly report", "financial statements", "financial results", "Chapter 11", "bankruptcy", "lawsuit", "complaint", "settlement", "facility lease", "uplisting", "listing on Nasdaq",
        "10-K", "10-Q", "8-K", "Form S-1", "Form S-3", "proxy", "notice of articles", "Hart-Scott-Rodino", "HSR", "tender offer", "note", "notes", "bonds", "loan", "SEC", "Securities and Exchange Commission",
    )
    + _words("publication", "for publication", "abstract", "abstracts", "manuscript", "for presentation", "journal", "oral presentation", "poster", "peer-reviewed")
    + _words("name", "brand name", "proprietary name", "trade name", "proposed name", "tradename", "nonproprietary name")
    + _words("patent", "patent", "patents", "patent application", "patent applications", "provisional patent", "trademark", "provisional application")
    + _words("fee", "fee waiver", "filing fee", "user fee waiver")
    + _words("suit", "suit", "petition", "suitability petition", "citizen petition", "citizen's petition")
    + _words("ethics", "institutional review board", "ethics committee", "IRB", "review boards", "HREC", "Human Research Ethics Committee")
    + _words("consent", "consent", "patients withdrew", "discontinued", "from the study", "from the trial")
    + _words("virus", "virus", "viral", "bacterial", "plasma", "renal", "skin")
    + _words(
        "agent", "shareholders", "stockholders", "board of directors", "our board", "the board", "court", "Nasdaq", "TSX Venture Exchange", "TSXV", "investors",
        "limited partners", "holders", "securityholders", "unitholders", "Congress", "members of",
    )
    + _words("anaphor", "the agency", "the agency's", "the regulator", "the authority", "the committee", "the commission", "the panel")
    + _words("drug_group", "drugs", "products", "therapies", "medicines", "treatments", "companies", "sponsors", "devices", "vaccines")
)

CUES: tuple[CueTerm, ...] = (
    _GRANT + _RECEIVE + _ANNOUNCE + _HAVE + _AUX + _PLAN + _POSSIBLE + _GENERIC + _OBJECTS
)
