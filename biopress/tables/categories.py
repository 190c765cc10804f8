"""What a release is about: words of headlines and leads by category.

A row is found where its words stand in a headline or lead, in small letters: it begins with a word and may end within one
unless a stroke closes it; three full stops stand for any words between.
"""

from __future__ import annotations

__all__ = ["CATEGORIES"]

CATEGORIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "earnings",
        (
            *("financial results", "financial report", "quarter results", "quarter...results", "full-year...results", "full year...results"),
            *("results for the first", "results for the second", "results for the third", "results for the fourth", "results for the full"),
            *("half-year results", "half-year report", "annual results", "annual report", "interim report", "quarterly results", "quarterly report"),
            *("year-end results", "year end results", "fiscal...results", "preliminary revenue", "unaudited...revenue", "earnings", "q1...results"),
            *("q2...results", "q3...results", "q4...results", "sales of $", "revenue of $", "revenues of $"),
        ),
    ),
    (
        "appointment",
        (
            *("appoint", "hires|", "hire of", "elected|", "elects|", "to retire", "retirement of", "retires", "to step down", "steps down", "resign"),
            *("names...chief", "names...president", "names...officer", "names...ceo", "names...director", "names...chair", "names...head"),
            *("names...vice", "named...chief", "named...president", "named...ceo", "joins...as|", "joins...board", "joins...team", "succeed"),
            *("leadership change", "leadership transition", "leadership team", "management team", "executive team", "management change", "new ceo", "new chief"),
            *("new president", "new chair", "new board", "promotes|", "promoted|", "promotion of", "succession", "welcomes...as|", "welcomes...board"),
            *("board changes", "changes to its board", "executive transition", "ceo transition", "adds...to its board", "adds...to board"),
        ),
    ),
    (
        "financing",
        (
            *("offering", "private placement", "registered direct", "at-the-market", "ipo|", "initial public", "series a", "series b", "series c"),
            *("series d", "series e", "financing", "funding round", "seed round", "seed funding", "pricing of", "prices $", "warrants", "convertible note"),
            *("convertible debenture", "senior notes", "credit facility", "term loan", "loan|", "raises|", "raise $", "repurchase program", "buyback"),
            *("dividend", "gross proceeds", "stock split", "share consolidation", "nasdaq notice", "notification from nasdaq", "nasdaq notification"),
            *("nasdaq compliance", "nasdaq listing", "minimum bid", "regains compliance", "regain compliance", "inducement grant", "inducement award"),
            *("prospectus", "strategic investment", "million grant", "million investment", "million in funding", "secures $", "secures up to $", "funding from"),
            *("closes $", "nyse...plan to regain", "acceptance of plan", "share subscription"),
        ),
    ),
    (
        "regulatory",
        (
            *("fda", "ema|", "ema's", "chmp", "nmpa", "mhra", "pmda", "anvisa", "tga|", "sfda", "mhlw", "nice|", "acip", "swissmedic"),
            *("health canada", "european commission", "european medicines agency", "food and drug administration", "approval", "approves", "approved"),
            *("nda|", "snda", "bla|", "sbla", "maa|", "ind|", "ind-", "cta|", "pma|", "anda", "eua|", "jnda", "ide|", "510(k)", "de novo"),
            *("ce mark", "ce-mark", "clearance", "clears|", "orphan drug", "orphan medicinal", "orphan designation", "fast track", "breakthrough therapy"),
            *("breakthrough device", "priority review", "pdufa", "complete response letter", "clinical hold", "advisory committee", "designation"),
            *("marketing authorization", "marketing authorisation", "marketing application", "rolling submission", "rolling review", "new drug application"),
            *("biologics license", "type a meeting", "type b meeting", "type c meeting", "end-of-phase", "regulatory", "label update", "label expansion"),
            *("recall", "boxed warning", "reimbursement", "emergency use", "prequalif", "qidp", "rmat", "prime designation", "review voucher"),
            *("paediatric investigation plan", "positive opinion", "notified body", "clinical trial application", "national reimbursement"),
        ),
    ),
    (
        "clinical",
        (
            *("phase 1", "phase 2", "phase 3", "phase 4", "phase i", "phase one", "phase two", "phase three", "clinical trial", "clinical study"),
            *("clinical data", "clinical result", "clinical program", "preclinical", "topline", "top-line", "first patient", "first participant"),
            *("first subject", "doses|", "dosed|", "dosing|", "enrol", "interim analysis", "interim data", "interim results", "data|", "efficacy"),
            *("survival", "endpoint", "trial", "study|", "studies", "publication of", "publishes", "published", "readout", "randomized", "randomised"),
            *("reduced the risk", "significantly improved", "superior to", "weight loss", "pooled analysis", "real-world evidence", "long-term results"),
        ),
    ),
    (
        "deal",
        (
            *("license agreement", "licence agreement", "licensing agreement", "licensing deal", "exclusive licens", "exclusive option", "acquire", "acquisition"),
            *("merger", "merge|", "merges|", "collaborat", "partners with", "partnered with", "partnership", "co-develop", "distribution agreement"),
            *("supply agreement", "commercialization agreement", "commercialisation agreement", "manufacturing agreement", "option agreement"),
            *("definitive agreement", "strategic agreement", "purchase agreement", "research agreement", "exclusive agreement", "joint venture"),
            *("alliance", "in-licens", "out-licens", "tender offer", "takeover", "divest", "spin-off", "spinoff", "agreement with", "teams up", "team up"),
            *("sells rights", "royalt", "licensing payment", "licensing income", "global rights", "exclusive rights", "enter into an agreement"),
        ),
    ),
    (
        "event",
        (
            *("to present", "to participate", "to host", "to attend", "to speak", "to exhibit", "to webcast", "to showcase", "to sponsor", "to chair"),
            *("to report...results", "to announce...results", "to release...results", "to hold...call", "conference", "webcast", "investor day", "fireside"),
            *("annual meeting", "presents|", "presenting|", "presentation", "symposium", "summit", "congress", "webinar", "poster", "r&d day", "roadshow"),
            *("grand opening", "to highlight", "to feature"),
        ),
    ),
)
