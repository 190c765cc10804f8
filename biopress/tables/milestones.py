"""Clinical and commercial steps: the words that show where to look, and how the steps are worded."""

from __future__ import annotations

from typing import Final

from biopress.matching.terms import Term
from biopress.matching.wordings import StepWording

__all__ = ["STEPS", "STEP_WORDINGS"]

STEPS: Final[tuple[Term, ...]] = (
    Term(id="start", name="initiation", variants=("initiate", "initiates", "initiated", "initiating", "initiations", "start", "starts", "started",
         "starting", "begin", "begins", "beginning", "began", "begun", "commence", "commences", "commenced", "commencing", "commencement", "kicked off",
         "opened", "to open", "be opened", "activated", "underway", "organized", "launch", "launches", "launched", "launching", "enter", "enters", "entered"),
         example="it will enter Phase 2", look_alike="the centre"),
    Term(id="conduct", name="to conduct", variants=("will conduct", "conducting", "to run", "to undertake", "is planned", "are planned", "being planned",
         "also planned", "currently planned")),
    Term(id="first_patient", name="first patient", variants=("first patients", "first participant", "first participants", "first subject",
         "first subjects", "first volunteer", "first child", "first dosing", "first healthy", "first cohort", "first person", "first individual", "first enrollment", "first enrolment", "first two", "first three", "first human",
         "dosed")),
    Term(id="enrollment", name="enrollment", variants=("enrolment", "recruitment", "enrolling", "recruiting", "dosing", "patient screening")),
    Term(id="enrolled", name="fully enrolled", variants=("fully recruited", "over enrolled", "overenrolled", "last patient", "last participant",
         "last subject", "final patient", "final participant", "been enrolled", "been recruited", "been randomized", "been randomised")),
    Term(id="readout", name="readout", variants=("readouts", "read out", "read outs", "topline", "top line", "results", "data", "findings", "update")),
    Term(id="analysis", name="interim analysis", variants=("final analysis", "primary analysis", "interim efficacy analysis", "final efficacy analysis",
         "interim safety analysis")),
    Term(id="primary_endpoint", name="primary endpoint", variants=("primary endpoints", "primary end point", "primary end points", "coprimary endpoints",
         "co-primary endpoints", "primary efficacy endpoint", "primary efficacy endpoints", "primary safety endpoint")),
    Term(id="presentation", name="presentation", variants=("presentations", "present", "presents", "presented", "presenting", "published",
         "publication", "showcase", "showcased", "featured", "highlighted")),
    Term(id="available", name="commercially available", variants=("now available", "currently available", "became available",
         "be available", "is available", "are available", "become available", "made available"), example="it is now available", look_alike="the availability"),
    Term(id="sales", name="commercial sale", variants=("commercial sales", "first sales", "commercial shipments", "commercial shipment")),
    Term(id="completion", name="completed", variants=("complete", "completes", "completing", "completion", "concluded", "finished", "achieved full", "reached full",
         "closed")),
    Term(id="resumption", name="resumed", variants=("resume", "resumes", "resuming")),
    Term(id="stop", name="discontinued", variants=("discontinue", "discontinues", "discontinuing", "terminated", "terminate", "terminates",
         "stopped", "stops", "halted", "halts", "paused", "pauses", "suspended", "suspends")),
    Term(id="selection", name="selected", variants=("selects", "nominated", "nominates", "advanced", "advances", "advance", "advancing")),
    Term(id="recommendation", name="recommended", variants=("recommends", "recommend", "recommending")),
    Term(id="supply", name="batch", variants=("batches", "doses", "supply", "lots", "clinical supply"),
         example="the first batch was made", look_alike="the hatch"),
)  # fmt: skip

_DONE = r"(?<![\w-])"
_TRIAL = (
    r"(?:trials?|stud(?:y|ies)|clinical (?:development|evaluation|testing|program(?:me)?s?)|phase (?:\d|i{1,3}|iv)[ab]?(?:/(?:\d|i{1,3})[ab]?)? program(?:me)?s?|phase (?:\d|i{1,3}|iv)[ab]?(?:/(?:\d|i{1,3})[ab]?)?"
    r"(?= [a-z]+-\d|,| of | in | with | for |$))(?![\w-])"
)
_ENROL = r"(?:(?:patient |participant |subject )?(?:enroll?ment|recruitment)|(?:patient|participant|subject) screening|enroll?ing|recruiting|dosing)"
# Words of one noun phrase before its noun: no preposition, no other verb.
_NP = r"(?:(?!(?:in|for|with|to|from|that|which|and|by|on|at|treatment|therapy|of|is|are|was|were|has|have|will|or|as|its lead)(?![\w-]))[\w'\".,/&()+-]+ ){0,%d}?"
_PERSON = r"(?:patients?|participants?|subjects?|volunteers?|person|individual|child|infant|cohort|healthy volunteers?)"
_START = r"(?:initiat(?:e|es|ed|ing)|start(?:s|ed|ing)?|begins?|beginning|began|begun|commenc(?:e|es|ed|ing)|kick(?:s|ed|ing)? off|open(?:s|ed|ing)?)"
_CHAIN = (
    r"(?:(?:will|is|are|was|were|be|been|being|has|have|had|remains?|still|to|expected|planned|anticipated|scheduled|targeted|slated|projected|set|due|on track|currently|now|already|also"
    r"|recently|officially|formally|successfully|then|first|intended|not|may|might|could|would|can|should) )"
)
_FINDINGS = r"(?:results?|data(?! monitoring| safety| and safety)|read-?outs?|findings|analys[ie]s|update)(?![\w-])"
_KIND_OF_DATA = (
    r"(?:top-?line|interim|final|full|initial|preliminary|primary|pivotal|updated|additional|new|positive|first|clinical|long-term|longer-term|further|detailed|efficacy|safety|phase"
    r"|week|month|survival|overall survival|proof-of-concept|cohort|study|trial|complete|headline|registrational|encouraging|follow-up|open-label|extension|human|subgroup|\d+-(?:week|month|year))"
)
_DATA = rf"(?:(?<![\w-])(?:{_KIND_OF_DATA}[\w/-]*,? (?:and )?(?:[\w/&'+.-]+ ){{0,4}}?){{1,3}}{_FINDINGS}|read-?outs?(?![\w-])|(?:data|results|findings) (?:from|of) (?:[\w/&'+.,-]+ ){{0,7}}?(?:trials?|stud(?:y|ies)|phase|cohorts?|program(?:me)?)(?![\w-]))"
_SHOWN = r"(?:data|results?|findings|abstracts?|posters?|analys[ei]s|stud(?:y|ies))"
_AVAILABLE = r"(?:report(?:ed)?|announced?|available|released?|shared?|disclosed|unveiled|read ?out|delivered|provided)"
_STOP = r"(?:discontinu(?:e|es|ed|ing)|terminat(?:e|es|ed|ing)|stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|paus(?:e|es|ed|ing)|suspend(?:s|ed|ing)?)"
_COMPLETE = r"(?:complet(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|finish(?:es|ed|ing)?)"

# What findings say or do: an expectation after these words is not of the findings.
_SAYS = r" (?:show(?:s|ed|n)?|demonstrat(?:e|es|ed|ing)|support(?:s|ed|ing)?|suggest(?:s|ed|ing)?|indicat(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|reveal(?:s|ed)?) "

# What makes the findings announced those of a later presentation.
_TO_BE_SHOWN = r"[^;.]{0,200}? (?:will be|to be|are being|is being|have been|has been) (?:\w+ )?(?:presented|published|featured|accepted|selected)"

# With what the words for a trial, for its enrolment, its start and its end begin.
_TRIALS = ("trial", "stud", "clinical ", "phase ")
_ENROLS = ("enrol", "recruit", "dosing", "patient ", "participant ", "subject ")
_STARTS = ("initiat", "start", "beg", "commenc", "kick", "open")
_COMPLETES = ("complet", "conclud", "finish")

# The first that fits a place decides; all of them are tried on the sentence in lower case.
STEP_WORDINGS: Final[tuple[StepWording, ...]] = (
    # the first patient
    StepWording("first_patient", "first_patient", ("dos", "enrol", "treat", "random", "recruit", "inject", "vaccin", "screen", "implant", "visit", "in", "fpi"), rf"{_DONE}(?<!completion of )(?<!complete )(?<!completed )(?<!completes )(?<!completing )(?P<verb>dos(?:e|es|ed|ing)|enroll?(?:s|ed|ing)?|treat(?:s|ed|ing)?|randomi[sz](?:e|es|ed|ing)|recruit(?:s|ed|ing)?|inject(?:s|ed)?|vaccinat(?:e|es|ed|ing)|screen(?:s|ed))(?: of)? (?:the |its |our |their |a )?(?:very )?first (?:[\w-]+ ){{0,3}}?{_PERSON}(?![\w-])", ("dos", "enrol", "treat", "random", "recruit", "inject", "vaccin", "screen")),
    StepWording("first_patient", "first_patient", ("dos", "enrol", "treat", "random", "recruit", "inject", "vaccin", "screen", "implant", "visit", "in", "fpi"), rf"{_DONE}first (?:(?!cohort)[\w-]+ ){{0,3}}?{_PERSON}(?:,? (?:[\w/'.,-]+ ){{0,9}}?(?<!fully )(?P<verb>dosed|enrolled|randomi[sz]ed|treated|vaccinated|recruited|screened|injected|implanted|enrolling)| (?P<noun>dosing|enroll?ment|dosed|in(?= (?:the|a|our|its|phase)))|-in)(?![\w-])", ("first ",)),
    StepWording("first_patient", "first_patient", ("dos", "enrol", "treat", "random", "recruit", "inject", "vaccin", "screen", "implant", "visit", "in", "fpi"), rf"{_DONE}(?P<noun>first[ -](?:patient|subject|participant)[ -](?:in|dosed|dosing|visit|enrolled)|first dosing|first enroll?ments?(?= in)|fpi|(?<!complete )(?<!completed )(?<!completes )(?<!completing )(?<!completion of )(?:dosing|enroll?ment|treatment) of (?:the |its )?first (?:[\w-]+ )?{_PERSON})(?![\w-])(?! (?:of [^;.]{{0,60}} )?(?:is|has been|was) (?:now )?complete)", ("first", "fpi", "dosing of", "enrol", "treatment of")),
    # enrolment complete, of a cohort or of all
    StepWording("other", "completion", ("cohort", "group", "dose level"), rf"{_DONE}(?P<verb>{_COMPLETE}) (?:dosing|enroll?ment|recruitment|treatment) (?:of|in|for) (?:(?:all|the|its|our) ){{0,2}}(?:[\w'-]+ ){{0,5}}?(?:cohorts?|groups?|dose levels?)(?![\w-])", _COMPLETES),
    StepWording("other", "completion", ("cohort", "group", "dose level"), rf"{_DONE}(?P<noun>completion of (?:dosing|enroll?ment|recruitment|treatment) (?:of|in|for) (?:(?:all|the|its|our) ){{0,2}}(?:[\w'-]+ ){{0,5}}?(?:cohorts?|groups?|dose levels?))(?![\w-])", ("completion of",)),
    StepWording("enrollment_complete", "enrollment", ("complet", "conclud", "finish", "closed", "achiev", "reach"), rf"{_DONE}(?P<verb>{_COMPLETE}|achiev(?:e|es|ed|ing)|reach(?:es|ed|ing)?) (?:of )?(?:[\w'-]+ ){{0,5}}?(?:(?:full |target |targeted )?(?:enroll?ment|recruitment)|enrolling|recruiting)(?! of the first| criteria)(?![\w-])", (*_COMPLETES, "achiev", "reach")),
    StepWording("enrollment_complete", "enrollment", ("completion",), rf"{_DONE}(?P<noun>completion of (?:[\w'-]+ ){{0,4}}?(?:enroll?ment|recruitment|enrolling)|(?:enroll?ment|recruitment) completion)(?![\w-])", ("completion of", "enrol", "recruitment")),
    StepWording("enrollment_complete", "enrollment", ("complet", "conclud", "finish", "closed"), rf"{_DONE}(?:enroll?ment|recruitment)(?![\w-])[^;]{{0,150}}? {_CHAIN}{{1,4}}(?:\w+ly )?(?P<verb>completed?|concluded|finished|closed)(?![\w-])", ("enrol", "recruitment")),
    StepWording("enrollment_complete", "enrollment", ("closed",), rf"{_DONE}(?:enroll?ment|recruitment)(?![\w-])[^;,]{{0,80}}? (?P<verb>closed)(?= (?:in|on|early|ahead|at|last|this)(?![\w-]))", ("enrol", "recruitment")),
    StepWording("enrollment_complete", "enrollment", ("complete",), rf"{_DONE}(?<!once )(?<!when )(?<!after )(?<!if )(?<!patient )(?:patient |subject )?(?:enroll?ment|recruitment)(?! (?:of|in|for) (?:the )?(?:\w+ )?cohort)(?![\w-])[^;,]{{0,110}}? (?P<done>is) (?:now |already )?complete(?! (?:in|by|at) the end)(?![\w-])", ("enrol", "recruitment", "patient enrol", "subject enrol", "patient recruit")),
    StepWording("enrollment_complete", "enrolled", ("been",), rf"{_DONE}all (?:of )?(?:the |our )?(?:[\w,/-]+ ){{0,4}}?(?:patients|participants|subjects) (?:have|has) (?:now |already |successfully )?been (?:now |successfully )?(?P<verb>enrolled|recruited|randomi[sz]ed)(?![\w-])(?! (?:to (?:receive|one)|\d|with))", ("all ",)),
    StepWording("other", "enrolled", ("cohort",), rf"{_DONE}cohorts?(?![\w-])[^;.]{{0,60}}? (?P<verb>fully (?:enrolled|recruited))(?![\w-])", ("cohort",)),
    StepWording("enrollment_complete", "enrolled", ("fully", "over"), rf"{_DONE}(?P<verb>fully (?:enrolled|recruited)|over-?enrolled)(?![\w-])", ("fully ", "over")),
    StepWording("enrollment_complete", "enrolled", ("last", "final"), rf"{_DONE}(?:last|final) (?:[\w-]+ ){{0,2}}?(?:patient|participant|subject)s? (?:(?!(?:last|visit|complet\w+)(?![\w-]))[\w'-]+ ){{0,4}}?(?P<verb>enrolled|randomi[sz]ed|dosed|recruited|treated|(?<=patient )in|(?<=participant )in|(?<=subject )in)(?![\w-])", ("last ", "final ")),
    # cohorts and pauses, before what could be taken for a start
    StepWording("other", "enrollment", ("cohort",), rf"{_DONE}(?:dosing|enroll?ment|recruitment)(?![\w-])[^;.]{{0,40}}?(?:second|third|fourth|fifth|next|final|last|expansion|high-dose|higher|additional)[^;.]{{0,40}}?cohort[^;.]{{0,60}}? (?:{_CHAIN}{{1,4}})?(?P<verb>began|begun|commenced|started|initiated|completed)(?![\w-])", ("dosing", "enrol", "recruitment")),
    StepWording("other", "resumption", ("trial", "stud", "clinical", "phase", "program", "enrol", "recruit", "dosing", "screening", "site"), rf"{_DONE}(?:{_ENROL}|{_TRIAL})(?![\w-])[^;.]{{0,80}}? (?:{_CHAIN}{{1,4}})?(?P<verb>resum(?:e|ed))(?![\w-])", (*_TRIALS, *_ENROLS)),
    StepWording("other", "resumption", ("trial", "stud", "clinical", "phase", "program", "enrol", "recruit", "dosing", "screening", "site"), rf"{_DONE}(?P<verb>resum(?:e|es|ed|ing)) {_NP % 6}(?:{_ENROL}|{_TRIAL})", ("resum",)),
    # a trial starts
    StepWording("trial_start", "start", ("trial", "stud", "clinical", "phase", "program", "enrol", "recruit", "dosing", "screening", "site"), rf"{_DONE}(?P<verb>{_START}|launch(?:es|ed|ing)?) (?:with )?{_NP % 11}(?:{_TRIAL}|{_ENROL}(?= (?:in|of|for|into|at|patients|participants|adults|the|this|by)(?![\w-])))", (*_STARTS, "launch")),
    StepWording("trial_start", "start", ("initiation", "start", "commencement", "launch", "beginning", "opening"), rf"{_DONE}(?<!compared to the )(?<!compared with the )(?<!from the )(?<!since the )(?<!change in the )(?P<noun>(?:initiation|start|commencement|launch|beginning|opening)s? of (?!treatment|therapy){_NP % 10}(?:{_TRIAL}|{_ENROL})|(?:trial|study|phase (?:\d|i{{1,3}})[ab]?(?:/\d[ab]?)?) (?:initiations?|starts?|launch)(?![\w-]))", (*_STARTS, "launch", "trial ", "study ", "phase ")),
    StepWording("trial_start", "start", ("phase",), rf"{_DONE}(?<!who )(?<!that )(?<!patients )(?P<verb>enter(?:s|ed)?) (?:into )?(?:a |an |the |its |our )?(?:[\w-]+ ){{0,3}}?phase (?:\d|i{{1,3}})[ab]?(?:/(?:\d|i{{1,3}})[ab]?)?(?![\w-])(?! (?:portion|part|of the (?:study|trial)))", ("enter",)),
    StepWording("trial_start", "selection", ("phase",), rf"{_DONE}(?<!who )(?<!that )(?<!patients )(?P<verb>advanc(?:e|es|ed|ing) (?:[\w-]+ ){{0,3}}?into) (?:a |an |the |its |our )?(?:[\w-]+ ){{0,3}}?phase (?:\d|i{{1,3}})[ab]?(?:/(?:\d|i{{1,3}})[ab]?)?(?![\w-])(?! (?:portion|part|of the (?:study|trial)))", ("advanc",)),
    StepWording("trial_start", "start", ("trial", "stud", "clinical", "phase", "program", "enrol", "recruit", "dosing", "screening", "site"), rf"{_DONE}(?:{_TRIAL}|{_ENROL}|sites?)(?![\w-])[^;]{{0,150}}? (?!to (?!be )){_CHAIN}{{1,5}}(?P<verb>begin|begun|start|started|commence|commenced|initiate|open|underway|get under ?way|(?<!has )(?<!have )(?<!recently )(?<!also )(?:initiated|launched|opened|activated|organi[sz]ed))(?![\w-])(?! to (?!enroll|recruit|dose))(?! (?:on (?:treatment|study|drug)|taking|receiving|treatment|to receive))", (*_TRIALS, *_ENROLS, "site")),
    StepWording("trial_start", "start", ("began", "commenced", "started", "kicked off"), rf"{_DONE}(?:{_TRIAL}|{_ENROL})(?![\w-])[^;,]{{0,110}}? (?P<verb>began|commenced|started|kicked off)(?![\w-])(?! (?:on (?:treatment|study|drug)|taking|receiving|treatment))", (*_TRIALS, *_ENROLS)),
    StepWording("trial_start", "start", ("initiated", "launched", "started", "commenced"), rf"{_DONE}{_TRIAL}(?![\w-])[^;,.]{{0,60}}, (?:which (?:was|were) )?(?P<verb>initiated|launched|started|commenced) (?:earlier|last|this|in (?:[a-z]+ )?(?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december))(?![\w-])", _TRIALS),
    StepWording("trial_start", "start", ("to initiate", "to start", "to begin", "to commence", "to launch"), rf"{_DONE}{_TRIAL}(?![\w-])[^;,.]{{0,90}}, which (?:[\w-]+ ){{1,3}}?(?:plans?|expects?|intends?|anticipates?) to (?P<verb>initiate|start|begin|commence|launch)(?![\w-])", _TRIALS),
    StepWording("trial_start", "conduct", ("planned",), rf"{_DONE}(?<!planned ){_TRIAL}(?![\w-])[^;]{{0,150}}? (?:is|are) (?:also |being |currently |now )?(?P<will>planned)(?! to )(?![\w-])", _TRIALS),
    StepWording("trial_start", "conduct", ("trial", "stud", "clinical", "phase", "program"), rf"{_DONE}(?P<future>conduct|run|undertake) {_NP % 9}{_TRIAL}", ("conduct ", "run ", "undertake ")),
    # results
    StepWording("readout", "readout", (), rf"{_DONE}(?P<verb>announc(?:e|es|ed|ing)|report(?:s|ed|ing)?|releas(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|unveil(?:s|ed|ing)?) (?:today )?(?:that )?(?:(?!(?:plans?|following|review|after|based|on|has|have|it|it's|initiation|approval|enrollment|completion|publication|presentation)(?![\w-]))[\w'.,/&+-]+ ){{0,6}}?{_DATA}(?!{_TO_BE_SHOWN})", ("announc", "report", "releas", "shar", "disclos", "unveil")),
    StepWording("readout", "readout", ("expected", "anticipated", "planned", "due", "targeted", "projected", "scheduled", "estimated", "on track", "will be", "to be", "become"), rf"{_DONE}(?:{_DATA}|{_FINDINGS})(?![\w-])(?:(?!{_SAYS})[^;]){{0,160}}? (?:{_CHAIN}{{1,3}}(?P<verb>expected|anticipated|planned|due|targeted|projected|scheduled|estimated|on track)|(?P<will>(?:will be|to be|become) {_AVAILABLE}|(?:expected|anticipated|due)(?= (?:in|by|mid|early|late|during|at|q\d|before|around|over|next|this|later|soon|shortly|\d))))(?![\w-])(?! (?:presented|published|to be (?:presented|published|featured|highlighted|shown)(?![\w-])|to be (?:about |approximately |around |over |more than |nearly |between )?[$\d]|to (?!be |read|report|come|become|mature|arrive|emerge|support)))", ()),
    StepWording("readout", "readout", (), rf"{_DONE}(?P<verb>expects?|anticipates?|expecting|anticipating|forecasts?|targeting) (?:to have )?(?:[\w/-]+ ){{0,3}}?{_DATA}", ("expect", "anticipat", "forecast", "targeting")),
    StepWording("readout", "readout", ("trial", "stud", "phase", "clinical", "data"), rf"{_DONE}(?P<future>report|announce|share|release) (?:the |these |its |our |such |full )?(?:trial |study )?(?:results|data) (?=(?:in|by|before|during|around|mid|early|late|later|next|at the end)(?![\w]))", ("report ", "announce ", "share ", "release ")),
    StepWording("readout", "readout", (), rf"{_DONE}(?P<future>(?:(?<=to )|(?<=will ))read[ -]?out) (?=(?:in|by|before|during|around|early|mid|late|later|next|this|at|over|topline|data)(?![\w]))", ("read",)),
    StepWording("readout", "readout", (), rf"{_DONE}(?P<noun>(?:upcoming|anticipated|expected|planned) (?:[\w/-]+ ){{0,3}}?(?:read-?outs?|top-?line (?:data|results)))(?![\w-])", ("upcoming ", "anticipated ", "expected ", "planned ")),
    StepWording("readout", "readout", ("readout", "read-out", "topline", "top-line", "initial", "interim", "final", "preliminary"), rf"{_DONE}(?:with|and|followed by) (?:[\w-]+ ){{0,3}}?(?P<future>read-?outs?|(?:top-?line|initial|interim|final|preliminary) (?:data|results)) (?:expected |anticipated |planned |due |(?:from|of) (?:[\w-]+,? ){{1,6}}?)?(?:as [\w ]{{1,24}}, )?(?:in|by|during|around) (?:the )?(?:(?:early|mid|late|first|second|third|fourth|end|q\d|h\d|[1-4][qh])(?![\w])|[a-z]+,? 20\d\d|20\d\d)", ("with ", "and ", "followed by ")),
    StepWording("readout", "analysis", ("expected", "anticipated", "planned", "scheduled", "due", "targeted"), rf"{_DONE}(?P<noun>(?:read-?out|(?:interim|final|primary) (?:\w+ )?analysis)) [^;]{{0,80}}?(?P<verb>expected|anticipated|planned|scheduled|due|targeted)(?![\w-])", ("readout", "read-out", "interim ", "final ", "primary ")),
    StepWording("readout", "primary_endpoint", ("met", "meet", "hit", "achiev", "miss", "fail", "reach"), rf"{_DONE}(?P<verb>met|meets?|hits?|achiev(?:ed|es)|miss(?:ed|es)|fail(?:ed|s) to (?:meet|hit|achieve|reach)|did not (?:meet|achieve|reach|hit)|reached) (?:[\w'-]+ ){{0,5}}?(?:co-?)?primary (?:\w+ )?(?:and (?:\w+ ){{1,3}})?end ?-?points?(?![\w-])", ("met ", "meet", "hit", "achiev", "miss", "fail", "did not ", "reached ")),
    StepWording("readout", "readout", ("reported", "announced", "released", "disclosed"), rf"{_DONE}{_DATA}(?![\w-])(?:(?!that |event|reaction|cases|death|toxicit|signal|adverse)[^;]){{0,120}}? {_CHAIN}{{1,4}}(?:\w+ly )?(?P<verb>reported|announced|released|disclosed)(?![\w-])", ()),
    StepWording("readout", "analysis", ("announc", "report"), rf"{_DONE}(?P<verb>announc(?:ed|es)|report(?:ed|s)) [^;]{{0,250}}?(?:demonstrated|showed|shown|met) [^;]{{0,250}}?(?:interim|final|primary) (?:\w+ )?analysis", ("announc", "report")),
    StepWording("readout", "analysis", (), rf"{_DONE}(?P<future>final analysis) (?:when|will)(?![\w-])", ("final analysis",)),
    # presentations and publications
    StepWording("presentation", "presentation", (), rf"{_DONE}(?P<verb>present(?:s|ed|ing)?|showcas(?:e|es|ed|ing)|featured) (?!herein|above|below|on a |in (?:this|the (?:accompanying|tables?)) )(?![^;.]{{0,20}}(?:with|evidence of) )[^;]{{0,160}}?(?:(?<![\w-]){_SHOWN}(?![\w-])|(?: at)(?: (?:the|an?|upcoming|\d|[a-z]{{3,}})|:))", ("present", "showcas", "featured")),
    StepWording("presentation", "presentation", ("presented", "presenting", "featured", "highlighted", "published"), rf"{_DONE}(?:{_SHOWN}|presentations?)(?![\w-])[^;]{{0,170}}? {_CHAIN}{{1,5}}(?:\w+ly )?(?P<verb>presented|featured|highlighted|published|presenting)(?![\w-])(?! to (?:an? |the |our |its )?(?:[\w-]+ ){{0,4}}?(?:committee|board|panel|fda|ema|authorit|regulator|agenc))", ("data", "result", "finding", "abstract", "poster", "analys", "stud", "presentation")),
    StepWording("presentation", "presentation", ("presented", "published"), rf"{_DONE}(?:data|results?|findings|abstracts?|posters?)(?![\w-])[^;,]{{0,90}}? (?P<verb>presented|published) (?:at|in|during|today)(?![\w-])", ("data", "result", "finding", "abstract", "poster")),
    StepWording("presentation", "presentation", (), rf"{_DONE}(?P<will>accepted for (?:[\w-]+ ){{0,3}}?(?:presentation|publication)|selected for (?:[\w-]+ ){{0,3}}?presentation)(?![\w-])", ("accepted for", "selected for")),
    StepWording("presentation", "presentation", ("presentation", "publication"), rf"{_DONE}(?P<noun>(?:oral|poster|late-breaking|plenary|podium) (?:[\w-]+ )?presentations?|(?<!through )publication) (?:[^;.]{{0,60}} )?(?:at|in|of)(?![\w-])", ("oral ", "poster ", "late-breaking ", "plenary ", "podium ", "publication ")),
    StepWording("presentation", "presentation", (), rf"{_DONE}(?P<future>submit) [^;]{{0,80}}?publication", ("submit ",)),
    # launches
    StepWording("launch", "start", (), rf"{_DONE}(?P<verb>launch(?:es|ed|ing)?)(?![\w-])(?= @)", ("launch",)),
    StepWording("launch", "start", ("launched",), r"@ [^;]{0,60}?(?<![\w-])(?P<verb>launched)(?![\w-])", ()),
    StepWording("launch", "start", ("launch",), rf"{_DONE}(?P<noun>(?:(?:commercial|u\.s\.|us|eu|european|product|market|full|national|global|nationwide|japanese|canadian) )?launch(?:es)? (?:of|for) (?:[\w'-]+ ){{0,3}}?@|commercial launch|launch in (?:the )?(?:u\.s\.|us|eu|europe|japan|china|germany|united))", ()),
    StepWording("launch", "available", ("available",), r"@ [^;]{0,60}?(?:(?P<verb>became|become|made)|(?P<done>is|are)(?: now| currently)|(?P<will>will be|to be|be)(?: \w+)?) (?:commercially |widely )?available (?:in|by|for|from|at|to|through|across|nationwide|commercially)", ()),
    StepWording("launch", "sales", ("first",), rf"{_DONE}(?P<noun>first commercial (?:sales?|shipments?)|first sales)(?![\w-])", ("first ",)),
    # other steps
    StepWording("other", "completion", ("trial", "stud", "clinical", "phase", "program"), rf"{_DONE}(?<!who )(?<!patients )(?<!participants )(?<!from )(?<!a previously )(?<!of )(?<!longest )(?<!the )(?<!with )(?<!in )(?<!patients have )(?<!participants have )(?<!subjects have )(?P<verb>{_COMPLETE}) {_NP % 9}{_TRIAL}", _COMPLETES),
    StepWording("other", "completion", (), rf"{_DONE}(?<!following )(?<!following the )(?<!after )(?<!after the )(?<!upon )(?<!upon the )(?P<noun>completion of {_NP % 9}{_TRIAL})", ("completion of",)),
    StepWording("other", "completion", ("completed", "concluded"), rf"{_DONE}{_TRIAL}(?![\w-])[^;,]{{0,90}}? {_CHAIN}{{1,4}}(?P<verb>completed|concluded)(?![\w-])", _TRIALS),
    StepWording("other", "completion", ("complete",), rf"{_DONE}{_TRIAL}(?![\w-])[^;,]{{0,90}}? {_CHAIN}{{1,4}}(?P<verb>complete)(?= (?:in|by|during|around|early|mid|late|later|at)(?![\w]))", _TRIALS),
    StepWording("other", "stop", ("discontinued", "terminated", "stopped", "halted", "paused", "suspended"), rf"{_DONE}{_TRIAL}(?![\w-])[^;,]{{0,130}}? {_CHAIN}{{1,4}}(?P<verb>discontinued|terminated|stopped|halted|paused|suspended)(?![\w-])", _TRIALS),
    StepWording("other", "stop", ("develop", "trial", "stud", "program"), rf"{_DONE}(?<!who )(?<!patients )(?<!participants )(?<!subjects )(?P<verb>{_STOP}) (?:(?:the|its|all|further|clinical|our) ){{0,3}}{_NP % 6}(?:development(?! candidate)|{_TRIAL}|program(?:me)?(?![\w-])|(?:dosing|enroll?ment|recruitment)(?= (?:in|of|for|at|into) (?:the|its|our|a|this|all|phase)(?![\w-])))", ("discontinu", "terminat", "stop", "halt", "paus", "suspend")),
    StepWording("other", "selection", ("into", "to move", "to advance", "candidate"), rf"{_DONE}(?P<verb>select(?:s|ed)?|nominat(?:e|es|ed)|advanc(?:ed|es)(?= (?:the |its |our )?@)) [^;.]{{0,60}}?(?:to (?:move forward|advance) into|into|as (?:a|its|the|our)(?: \w+){{0,2}} (?:development|clinical) candidate)(?![\w-])", ("select", "nominat", "advanc")),
    StepWording("other", "recommendation", ("committee", "board", "dsmb", "dmc", "dsmc"), rf"{_DONE}(?:committee|board|dsmb|dmc|idmc|dsmc)(?![\w-])[^;]{{0,60}}? (?P<verb>recommend(?:s|ed|ing)?) [^;]{{0,90}}?(?:continu\w+|proceed\w*|stop\w*|resum\w+)", ("committee", "board", "dsmb", "dmc", "idmc", "dsmc")),
    StepWording("other", "supply", ("produc", "manufactur", "stockpil", "complet", "releas"), rf"{_DONE}(?:clinical|gmp|cgmp|commercial|registration) (?:\w+ )?(?:batch(?:es)?|lots?|supply)(?![\w-])[^;]{{0,60}}? {_CHAIN}{{1,4}}(?:\w+ly )?(?P<verb>produced|manufactured|completed|released)(?![\w-])", ("clinical ", "gmp ", "cgmp ", "commercial ", "registration ")),
    StepWording("other", "supply", ("produc", "manufactur", "stockpil", "complet", "releas"), rf"{_DONE}(?P<verb>produc(?:e|es|ed|ing)|manufactur(?:e|es|ed|ing)(?! (?:footprint|network|sites?|facilit|capacity|capabilit))|stockpil(?:e|ed|ing)) [^;.]{{0,60}}?(?:doses|batch(?:es)?|sufficient supply|clinical supply|pandemic supply)(?![\w-])", ("produc", "manufactur", "stockpil")),
)  # fmt: skip
