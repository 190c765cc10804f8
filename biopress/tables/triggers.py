"""Words that state a regulatory act, and look-alikes that do not.

A verb's meaning hangs on what it is done to: the FDA approves a drug, clears an IND, lifts a hold. ``objects`` name what has to
stand in the clause for a sense: application, trial_application, device_application, trial, start, designation, product, hold,
goal_date, meeting, label, letter, opinion, list, voucher, market, rolling, response, business, publication ...
"""

from __future__ import annotations

from biopress.matching.triggers import Sense, TriggerTerm, inflected

__all__ = ["TRIGGERS"]

_ANY = ("regulator", "office", "committee", "payer", "notified_body")
_COMMITTEE = ("committee", "regulator", "office")
_PAYER = ("payer", "regulator", "office", "committee", "other")


def _verb(
    base: str, *senses: Sense, irregular: tuple[str, ...] = (), also: tuple[str, ...] = (), nouns: tuple[str, ...] = ("filing",)
) -> TriggerTerm:
    """A verb with all its forms but ``nouns``, the gerunds that are read as nouns wherever they stand."""
    forms = ((verb, *inflected(verb, *(irregular if verb == base else ()))) for verb in (base, *also))
    variants = tuple(form for several in forms for form in several if form not in nouns)[1:]
    return TriggerTerm(id=base.replace(" ", "_"), name=base, variants=variants, form="verb", senses=senses)


def _noun(id: str, *surfaces: str, senses: tuple[Sense, ...], form: str = "noun", exact: tuple[str, ...] = ()) -> TriggerTerm:
    return TriggerTerm(id=id, name=surfaces[0], variants=surfaces[1:], exact_case=exact, form=form, senses=senses)


def _letter(id: str, *surfaces: str, senses: tuple[Sense, ...], exact: tuple[str, ...] = ()) -> TriggerTerm:
    return _noun(id, *surfaces, senses=senses, form="letter", exact=exact)


def _none(id: str, *surfaces: str) -> TriggerTerm:
    return TriggerTerm(id=id, name=surfaces[0], variants=surfaces[1:], form="none")


_NOT_MEANT = Sense(kind="", objects=("business", "publication", "name", "patent", "fee", "suit"))
_THE_DESIGNATION = Sense(kind="", objects=("designation",))
_TRIAL = Sense(kind="trial_authorization", act="ind_clearance", objects=("trial_application", "start", "trial"))
_DEVICE = Sense(kind="clearance", act="clearance_510k", objects=("device_application",))
_EMERGENCY = Sense(kind="emergency_use", act="emergency_use_authorization", objects=("emergency",))
_RTF = Sense(kind="refusal_to_file", act="refusal_to_file", agency="US-FDA")

_VERBS = (
    _verb(
        "approve",
        _NOT_MEANT,
        Sense(kind="advisory_committee", act="vaccine_recommendation", objects=("vote",), authorities=("panel",)),
        _TRIAL,
        _DEVICE,
        _THE_DESIGNATION,
        Sense(kind="", objects=("hold", "meeting", "goal_date")),
        Sense(kind="approval", act="approval"),
        also=("re-approve",),
    ),
    _verb("conditionally approve", _NOT_MEANT, Sense(kind="approval", act="conditional_approval", pathway="conditional")),
    _verb("provisionally approve", Sense(kind="approval", act="conditional_approval", pathway="conditional")),
    _verb("tentatively approve", Sense(kind="approval", act="tentative_approval", pathway="tentative")),
    _verb("OK", Sense(kind="approval", act="approval", named=True), irregular=("OK'd", "OKs")),
    _verb("greenlight", _TRIAL, Sense(kind="approval", act="approval", named=True), also=("green-light",)),
    _verb(
        "clear",
        _NOT_MEANT,
        _TRIAL,
        _THE_DESIGNATION,
        Sense(kind="clearance", act="clearance_510k", objects=("product", "device_application", "device"), named=True),
    ),
    _verb(
        "authorize",
        _NOT_MEANT,
        _EMERGENCY,
        _TRIAL,
        _THE_DESIGNATION,
        Sense(kind="approval", act="approval", named=True),
        also=("authorise",),
    ),
    _verb("license", Sense(kind="approval", act="approval", named=True), also=("licence",)),
    _verb(
        "register",
        Sense(kind="", objects=("trial", "business")),
        Sense(kind="clearance", act="ivd_registration", objects=("device",), named=True),
        Sense(kind="approval", act="approval", named=True),
    ),
    _verb(
        "convert",
        Sense(kind="approval", act="full_approval_conversion", objects=("full_approval",), pathway="full"),
    ),
    _verb("extend the marketing authorisation", Sense(kind="approval", act="label_expansion"), also=("extend the marketing authorization", "expand the indication", "extend the indication", "broaden the indication", "broaden the label", "expand the label")),
    _verb(
        "accept",
        Sense(kind="", objects=("meeting", "publication", "business", "name")),
        Sense(kind="acceptance", act="acceptance", objects=("application", "request", "submission")),
        Sense(kind="trial_authorization", act="ind_clearance", objects=("trial_application",)),
        Sense(kind="acceptance", act="acceptance", objects=("review",)),
    ),
    _verb("validate", Sense(kind="acceptance", act="acceptance", objects=("application", "submission"))),
    _verb(
        "acknowledge",
        Sense(kind="trial_authorization", act="cta_approval", objects=("trial_application",)),
        Sense(kind="acceptance", act="acceptance", objects=("class_2", "resubmission")),
    ),
    _verb(
        "submit",
        Sense(kind="", objects=("publication", "business", "patent")),
        Sense(kind="meeting", act="regulatory_meeting", objects=("meeting",)),
        Sense(kind="submission", act="designation_requested", authorities=_ANY, objects=("designation",)),
        Sense(kind="submission", act="response_submitted", authorities=_ANY, objects=("response",)),
        Sense(kind="submission", act="ind_submitted", authorities=_ANY, objects=("trial_application",)),
        Sense(kind="submission", act="submission", authorities=_ANY, objects=("application", "device_application", "module", "request", "waiver")),
        Sense(kind="submission", act="submission", authorities=_ANY, named=True),
    ),
    _verb(
        "file",
        Sense(kind="", objects=("publication", "business", "patent", "suit")),
        Sense(kind="meeting", act="regulatory_meeting", objects=("meeting",)),
        Sense(kind="submission", act="designation_requested", authorities=_ANY, objects=("designation",)),
        Sense(kind="submission", act="response_submitted", authorities=_ANY, objects=("response",)),
        Sense(kind="submission", act="ind_submitted", authorities=_ANY, objects=("trial_application",)),
        Sense(kind="submission", act="submission", authorities=_ANY, objects=("application", "device_application", "module", "request", "waiver")),
        Sense(kind="submission", act="submission", authorities=_ANY, named=True),
        also=("lodge",),
    ),
    _verb(
        "resubmit",
        Sense(kind="", objects=("business", "publication")),
        Sense(kind="submission", act="resubmission", authorities=_ANY),
        also=("re-submit", "refile", "re-file"),
    ),
    _verb(
        "apply for",
        Sense(kind="", objects=("patent", "business")),
        Sense(kind="submission", act="designation_requested", authorities=_ANY, objects=("designation",)),
        Sense(kind="submission", act="submission", authorities=_ANY, objects=("approval", "application", "waiver", "emergency", "list")),
        irregular=("applied for",),
    ),
    _verb("apply to", Sense(kind="submission", act="submission", authorities=_ANY, named=True, objects=("approval", "application", "designation"))),
    _verb(
        "request",
        Sense(kind="meeting", act="regulatory_meeting", objects=("meeting",)),
        Sense(kind="submission", act="designation_requested", authorities=_ANY, objects=("designation",)),
    ),
    _verb("ask", Sense(kind="submission", act="designation_requested", authorities=_ANY, objects=("designation",), named=True)),
    _verb(
        "initiate",
        Sense(kind="submission", act="rolling_submission_started", authorities=_ANY, objects=("submission",)),
        irregular=("initiated", "begin", "begins", "began", "beginning", "begun", "start", "starts", "started", "starting", "commence", "commences", "commenced", "commencing"),
    ),
    _verb(
        "complete",
        Sense(kind="submission", act="submission", authorities=_ANY, objects=("submission",)),
        Sense(kind="meeting", act="regulatory_meeting", objects=("meeting",)),
        Sense(kind="inspection", act="inspection_completed", objects=("inspection",)),
        irregular=("completed", "finish", "finishes", "finished", "finishing", "finalize", "finalized", "finalizing"),
    ),
    _verb(
        "lift",
        Sense(kind="hold_lifted", act="hold_lifted", objects=("hold",)),
        irregular=("lifted", "remove", "removes", "removed", "removing", "release", "releases", "released", "releasing"),
    ),
    _verb(
        "place",
        Sense(kind="clinical_hold", act="clinical_hold_placed", objects=("hold",)),
        irregular=("placed", "impose", "imposes", "imposed", "imposing", "put", "puts", "putting"),
    ),
    _verb("extend", Sense(kind="goal_date", act="goal_date_extended", objects=("goal_date", "review_period"), agency="US-FDA")),
    _verb("revoke", Sense(kind="withdrawal", act="emergency_use_revoked", objects=("emergency",)), Sense(kind="withdrawal", act="designation_revoked", objects=("designation",)), Sense(kind="withdrawal", act="withdrawal_market", objects=("approval", "application")), also=("rescind",)),
    _verb(
        "withdraw",
        Sense(kind="", objects=("consent", "business", "guidance")),
        Sense(kind="withdrawal", act="designation_revoked", objects=("designation",)),
        Sense(kind="withdrawal", act="withdrawal_application", objects=("application", "device_application", "trial_application", "submission")),
        Sense(kind="withdrawal", act="withdrawal_market", objects=("market", "approval", "indication")),
        irregular=("withdrew", "withdrawn"),
    ),
    _verb(
        "refuse",
        Sense(kind="refusal_to_file", act="refusal_to_file", objects=("to_file",), agency="US-FDA"),
        Sense(kind="reimbursement", act="reimbursement_rejected", authorities=("payer",), outcome="negative", named=True),
        Sense(kind="refusal", act="designation_denied", objects=("designation",)),
        Sense(kind="refusal", act="approval_refused", objects=("approval", "application", "emergency")),
        irregular=("refused", "reject", "rejects", "rejected", "rejecting", "decline", "declines", "declined", "declining", "deny", "denies", "denied", "denying", "turn down", "turns down", "turned down"),
    ),
    _verb(
        "recommend",
        Sense(kind="reimbursement", act="reimbursement_recommended", authorities=("payer",), outcome="positive", named=True),
        Sense(kind="advisory_committee", act="vaccine_recommendation", authorities=("panel",), outcome="positive", named=True),
        Sense(kind="opinion", act="positive_opinion", objects=("approval", "designation", "product", "list"), authorities=("committee",), outcome="positive", named=True),
        Sense(kind="opinion", act="positive_opinion", objects=("approval",), authorities=("regulator", "office"), outcome="positive", named=True),
        Sense(kind="opinion", act="positive_opinion", authorities=("committee",), outcome="positive", named=True),
    ),
    _verb(
        "vote",
        Sense(kind="advisory_committee", act="advisory_committee_vote", authorities=("panel", "committee", "regulator", "office")),
    ),
    _verb("list", Sense(kind="reimbursement", act="nrdl_listing", objects=("payer_list",), authorities=_PAYER, outcome="positive"), irregular=("listed", "include", "includes", "included", "add", "adds", "added")),
    _verb("reimburse", Sense(kind="reimbursement", act="reimbursement_recommended", authorities=_PAYER, outcome="positive", named=True)),
    _verb(
        "recall",
        Sense(kind="safety_action", act="recall", objects=("product", "lots")),
    ),
    _verb("prequalify", Sense(kind="designation", act="who_prequalification", agency="INT-WHO"), also=("pre-qualify",)),
    _verb(
        "inspect",
        Sense(kind="inspection", act="inspection_completed", named=True),
    ),
    _verb("agree", Sense(kind="meeting", act="regulatory_alignment", named=True, authorities=("regulator", "office"))),
    _verb(
        "meet with",
        Sense(kind="meeting", act="regulatory_meeting", named=True, authorities=("regulator", "office", "committee")),
        irregular=("met with",),
        nouns=("meeting with",),
    ),
    _verb("CE mark", Sense(kind="clearance", act="ce_mark", agency="EU-NB", application="CE_MARK"), irregular=("CE marked", "CE Marked")),
    _verb("go into effect", _TRIAL, irregular=("went into effect", "goes into effect", "gone into effect", "take effect", "took effect", "taken effect", "is in effect", "is now open", "became effective", "has become effective")),
    _verb("schedule", Sense(kind="advisory_committee", act="advisory_committee_scheduled", objects=("panel_meeting",)), Sense(kind="meeting", act="regulatory_meeting", objects=("meeting",)), also=("convene",)),
)

_NOUNS = (
    _noun(
        "approval",
        "approval",
        "approvals",
        "marketing approval",
        "regulatory approval",
        "market approval",
        "product approval",
        "registration approval",
        "manufacturing and marketing approval",
        "approval to manufacture and market",
        senses=(
            Sense(kind="", objects=("business", "ethics", "suit", "name")),
            _TRIAL,
            Sense(kind="approval", act="pma_approval", objects=("pma",)),
            _DEVICE,
            Sense(kind="approval", act="approval"),
        ),
    ),
    _noun("marketing_authorization", "marketing authorization", "marketing authorizations", "marketing authorisation", "marketing authorisations", "market authorization", "marketing license", "drug registration certificate", "import drug license", senses=(_EMERGENCY, Sense(kind="approval", act="approval"))),
    _noun("accelerated_approval", "accelerated approval", senses=(Sense(kind="approval", act="accelerated_approval", pathway="accelerated", agency="US-FDA"),)),
    _noun("full_approval", "full approval", "traditional approval", "regular approval", senses=(Sense(kind="approval", act="full_approval_conversion", pathway="full"),)),
    _noun("conditional_approval", "conditional approval", "conditional marketing authorization", "conditional marketing authorisation", "conditional marketing approval", "provisional approval", "provisional registration", "temporary authorization", "temporary authorisation", "conditional authorization", senses=(Sense(kind="approval", act="conditional_approval", pathway="conditional"),)),
    _noun("tentative_approval", "tentative approval", senses=(Sense(kind="approval", act="tentative_approval", pathway="tentative"),)),
    _noun("final_approval", "final approval", senses=(Sense(kind="approval", act="generic_approval"),)),
    _noun("notice_of_compliance", "Notice of Compliance", exact=("NOC",), senses=(Sense(kind="approval", act="approval", agency="CA-HC"),)),
    _noun("notice_of_compliance_with_conditions", "Notice of Compliance with conditions", exact=("NOC/c",), senses=(Sense(kind="approval", act="conditional_approval", agency="CA-HC", pathway="conditional"),)),
    _noun("nod", "nod", "thumbs-up", senses=(_TRIAL, Sense(kind="approval", act="approval", named=True))),
    _noun("green_light", "green light", "go-ahead", senses=(_TRIAL, Sense(kind="approval", act="approval", named=True))),
    _noun(
        "clearance",
        "clearance",
        "clearances",
        "clearance to market",
        "market clearance",
        "marketing clearance",
        "regulatory clearance",
        senses=(Sense(kind="", objects=("business", "virus")), _TRIAL, Sense(kind="clearance", act="clearance_510k")),
    ),
    _noun("premarket_approval", "PMA approval", "premarket approval", "pre-market approval", senses=(Sense(kind="approval", act="pma_approval", agency="US-FDA", application="PMA"),)),
    _noun("authorization", "authorization", "authorisation", "permission", senses=(_EMERGENCY, _TRIAL, _DEVICE)),
    _noun("emergency_use_authorization", "Emergency Use Authorization", "emergency use authorisation", "emergency use approval", "emergency authorization", exact=("EUA", "EUAs"), senses=(Sense(kind="emergency_use", act="emergency_use_authorization", application="EUA"),)),
    _noun("ce_mark", "CE mark", "CE marking", "CE Mark approval", "CE Mark certification", "CE Mark recertification", "CE certificate", "CE-IVD", "CE-IVD mark", "MDR certification", "IVDR certification", "CE Mark certificate", senses=(Sense(kind="clearance", act="ce_mark", agency="EU-NB", application="CE_MARK", authorities=("notified_body",)),)),
    _noun("device_licence", "medical device licence", "medical device license", senses=(Sense(kind="clearance", act="ivd_registration", agency="CA-HC"),)),
    _noun("no_objection_letter", "No Objection Letter", exact=("NOL",), senses=(Sense(kind="trial_authorization", act="cta_approval", agency="CA-HC"),)),
    _noun("safe_to_proceed", "safe to proceed", "study may proceed", "may proceed", "study can proceed", "study may proceed letter", "safe-to-proceed letter", "may proceed letter", senses=(Sense(kind="trial_authorization", act="ind_clearance", agency="US-FDA"),), form="letter"),
    _noun("proceed", "allowed to proceed", "permitted to proceed", "allowed the trial to proceed", "allowed the IND to proceed", senses=(Sense(kind="trial_authorization", act="ind_clearance"),), form="letter"),
    _noun("ide_granted", "Investigational Device Exemption", exact=("IDE",), senses=(Sense(kind="trial_authorization", act="ide_approval", agency="US-FDA", application="IDE"),), form="license"),
    _letter("complete_response_letter", "Complete Response Letter", "Complete Response Letters", exact=("CRL", "CRLs"), senses=(Sense(kind="complete_response", act="complete_response_letter", agency="US-FDA"),)),
    _letter("refusal_to_file", "Refusal to File", "Refusal to File letter", "Refusal-to-File", "Refuse to File letter", "Refuse-to-File", "Refuse to File", "Refuse to Receive", exact=("RTF",), senses=(_RTF,)),
    _letter("notice_of_deficiency", "Notice of Deficiency", "Notice of Non-Compliance", senses=(Sense(kind="refusal", act="not_approvable", agency="CA-HC"),)),
    _letter("not_approvable_letter", "not approvable letter", "non-approvable letter", "approvable letter", senses=(Sense(kind="refusal", act="not_approvable"),)),
    _letter("clinical_hold", "clinical hold", "full clinical hold", "clinical holds", senses=(Sense(kind="clinical_hold", act="clinical_hold_placed"),)),
    _letter("partial_clinical_hold", "partial clinical hold", "partial hold", senses=(Sense(kind="clinical_hold", act="partial_hold"),)),
    _noun("lifting", "lifting", "removal", "lift", "release", "removing", senses=(Sense(kind="hold_lifted", act="hold_lifted", objects=("hold",)),), form="letter"),
    _letter(
        "goal_date",
        "goal date",
        "target action date",
        "PDUFA date",
        "PDUFA goal date",
        "PDUFA target action date",
        "PDUFA action date",
        "PDUFA target date",
        "PDUFA goal",
        "Prescription Drug User Fee Act",
        "Prescription Drug User Fee Act goal date",
        "Prescription Drug User Fee Act date",
        "Prescription Drug User Fee Act target action date",
        "Prescription Drug User Fee Act action date",
        "BsUFA date",
        "BsUFA goal date",
        "GDUFA date",
        "GDUFA goal date",
        "target date",
        "user fee goal date",
        "action date",
        exact=("PDUFA",),
        senses=(Sense(kind="goal_date", act="goal_date_set", agency="US-FDA"),),
    ),
    _letter("positive_opinion", "positive opinion", "favorable opinion", "favourable opinion", "positive recommendation", "positive scientific opinion", "positive opinions", "positive trend vote", senses=(Sense(kind="reimbursement", act="reimbursement_recommended", authorities=("payer",), outcome="positive", named=True), Sense(kind="opinion", act="positive_opinion", authorities=_COMMITTEE, outcome="positive"))),
    _noun("opinion", "opinion", "opinions", senses=(Sense(kind="opinion", act="positive_opinion", objects=("positive",), authorities=_COMMITTEE, outcome="positive"), Sense(kind="opinion", act="negative_opinion", objects=("negative",), authorities=_COMMITTEE, outcome="negative")), form="letter"),
    _letter("negative_opinion", "negative opinion", "negative opinions", "negative trend vote", "unfavorable opinion", senses=(Sense(kind="opinion", act="negative_opinion", authorities=_COMMITTEE, outcome="negative"),)),
    _noun("recommendation", "recommendation", "recommendation for approval", "draft recommendation", "final recommendation", "final draft guidance", "positive draft guidance", "final guidance", senses=(Sense(kind="reimbursement", act="reimbursement_recommended", authorities=("payer",), named=True),)),
    _noun("added_benefit", "additional benefit", "added benefit", "considerable additional benefit", "actual benefit", exact=("ASMR",), senses=(Sense(kind="reimbursement", act="reimbursement_recommended", authorities=("payer",), outcome="positive", named=True),), form="letter"),
    _noun("reimbursement_list", "National Reimbursement Drug List", "National Drug Reimbursement List", exact=("NRDL",), senses=(Sense(kind="reimbursement", act="nrdl_listing", agency="CN-NHSA", authorities=_PAYER, outcome="positive"),)),
    _noun("advisory_committee", "advisory committee meeting", "advisory committee", "advisory panel", "AdCom", "AdComm", "ODAC meeting", "VRBPAC meeting", "advisory committee vote", senses=(Sense(kind="advisory_committee", act="advisory_committee_scheduled", agency="US-FDA", authorities=("panel", "regulator", "office", "committee")),)),
    _noun("priority_review_voucher", "priority review voucher", "priority review vouchers", "voucher", "rare pediatric disease priority review voucher", "national priority voucher", exact=("PRV",), senses=(Sense(kind="voucher", act="voucher_awarded", agency="US-FDA"),)),
    _noun(
        "meeting",
        "Type A meeting",
        "Type B meeting",
        "Type C meeting",
        "Type D meeting",
        "End-of-Phase 2 meeting",
        "End-of-Phase 1 meeting",
        "End-of-Phase II meeting",
        "End of Phase 2 (EOP2) meeting",
        "EOP2 meeting",
        "EOP1 meeting",
        "pre-IND meeting",
        "pre-NDA meeting",
        "pre-BLA meeting",
        "pre-BLA (Type B) meeting",
        "pre-MAA meeting",
        "pre-submission meeting",
        "Type B pre-IND meeting",
        "INTERACT meeting",
        "late-cycle meeting",
        "mid-cycle meeting",
        "Type C guidance meeting",
        senses=(Sense(kind="meeting", act="regulatory_meeting", agency="US-FDA"),),
    ),
    _noun("meeting_minutes", "meeting minutes", "official minutes", "written responses", "written response", "written feedback", "positive feedback", "scientific advice", "protocol assistance", "constructive feedback", "feedback", "meeting", "videoconference", "teleconference", senses=(Sense(kind="meeting", act="regulatory_meeting", named=True, authorities=("regulator", "office", "committee")),), form="talk"),
    _letter("special_protocol_assessment", "Special Protocol Assessment", "Special Protocol Assessment agreement", senses=(Sense(kind="meeting", act="spa_agreement", agency="US-FDA"),)),
    _noun("alignment", "alignment", "agreement", "aligned", senses=(Sense(kind="meeting", act="regulatory_alignment", named=True),), form="talk"),
    _letter("form_483", "Form 483", "Form FDA 483", "Form-483", "FDA 483", "483 observations", senses=(Sense(kind="inspection", act="form_483", agency="US-FDA"),)),
    _letter("warning_letter", "Warning Letter", "untitled letter", senses=(Sense(kind="inspection", act="warning_letter"),)),
    _letter("establishment_inspection_report", "Establishment Inspection Report", exact=("EIR",), senses=(Sense(kind="inspection", act="inspection_completed", agency="US-FDA"),)),
    _noun("inspection", "inspection", "inspections", "site inspections", "pre-approval inspection", "pre-license inspection", "pre-approval inspections", senses=(Sense(kind="inspection", act="inspection_completed", named=True),), form="strict"),
    _noun("boxed_warning", "boxed warning", "black box warning", senses=(Sense(kind="safety_action", act="boxed_warning"),), form="strict"),
    _noun("recall", "Class I recall", "Class II recall", "Class III recall", "voluntary recall", "nationwide recall", "voluntary nationwide recall", senses=(Sense(kind="safety_action", act="recall"),), form="letter"),
    _noun("rems", "Risk Evaluation and Mitigation Strategy", exact=("REMS",), senses=(Sense(kind="safety_action", act="rems"),), form="strict"),
    _noun(
        "submission",
        "submission",
        "filing",
        "submissions",
        "filings",
        "regulatory submission",
        "regulatory filing",
        "rolling submission",
        "rolling submissions",
        "resubmission",
        "re-submission",
        "re-filing",
        "refiling",
        senses=(
            Sense(kind="", objects=("publication", "business", "patent")),
            Sense(kind="submission", act="designation_requested", authorities=_ANY, objects=("designation",)),
            Sense(kind="submission", act="ind_submitted", authorities=_ANY, objects=("trial_application",)),
            Sense(kind="submission", act="submission", authorities=_ANY, objects=("application", "device_application", "module")),
            Sense(kind="submission", act="submission", authorities=_ANY, named=True),
        ),
    ),
    _noun(
        "acceptance",
        "acceptance",
        "validation",
        "filing acceptance",
        "acceptance for review",
        "acceptance for filing",
        senses=(
            Sense(kind="", objects=("meeting", "publication")),
            Sense(kind="acceptance", act="acceptance", objects=("application", "submission")),
            Sense(kind="trial_authorization", act="ind_clearance", objects=("trial_application",)),
        ),
    ),
)

# Longer wordings with another meaning: they take the words away from the triggers above.
_LOOK_ALIKES = (
    _none("response_rate", "complete response rate", "complete response rates", "complete response"),
    _none("approval_rate", "approval rate", "approval rates", "approval rating"),
    _none("ethics_approval", "institutional review board approval", "IRB approval", "ethics approval", "ethics committee approval", "board approval", "shareholder approval", "stockholder approval", "approval of shareholders", "approval of stockholders", "shareholders' approval", "antitrust approval", "HSR clearance", "court approval", "exchange approval", "TSXV approval", "approval of the TSX", "antitrust clearance", "Board of Directors approved"),
    _none("drug_clearance", "viral clearance", "drug clearance", "plasma clearance", "renal clearance", "creatinine clearance", "clearance rate", "total clearance", "systemic clearance", "customs clearance", "clearance of the virus", "skin clearance", "clear skin", "lesion clearance", "bacterial clearance", "mucociliary clearance"),
    _none("withdrawal_symptom", "withdrawal symptoms", "opioid withdrawal", "alcohol withdrawal", "withdrawn consent"),
    _none("registered_office", "registered office", "registered direct", "registered trademark", "registered trademarks", "registered nurse", "registered dietitian", "registered under the", "registration statement", "registered public", "registered shares"),
    _none("securities_filing", "SEC filings", "SEC filing", "periodic filings", "public filings", "filings with the Securities", "filings with the SEC", "filings with the U.S. Securities", "filed with the SEC", "filed with the Securities", "filed with the U.S. Securities", "filed with the United States Securities", "files with the SEC", "submission of matters", "proxy filing"),
    _none("meeting_of_owners", "annual meeting", "annual general meeting", "special meeting", "meeting of stockholders", "meeting of shareholders", "scientific meeting", "medical meeting", "investor meeting", "shareholder meeting"),
    _none("scientific_committee", "scientific advisory board", "clinical advisory board", "medical advisory board", "scientific advisory committee"),
    _none("license_agreement", "license agreement", "licensing agreement", "definitive agreement", "purchase agreement", "collaboration agreement", "merger agreement", "exclusive license", "license option", "agreement with a", "underwriting agreement", "supply agreement", "credit agreement", "loan agreement", "securities purchase agreement"),
    _none("approval_pathway", "accelerated approval pathway", "approval pathway", "approval process", "review and approval", "accelerated approval program", "approval decision", "approval application", "approval standards", "path to approval", "approval standard"),
    _none("conditional_name", "conditionally accepted the proprietary name", "conditionally accepted the proposed", "conditionally accepted the brand name", "conditionally accepted by the"),
    _none("guidance_other", "financial guidance", "draft guidance document", "revenue guidance", "guidance for industry", "2025 guidance", "guidance range", "full-year guidance", "full year guidance"),
    _none("file_a_suit", "file size", "on file", "file number", "file photo"),
    _none("pma_other", "progressive muscular atrophy"),
    _none("clear_other", "clearly", "clear that", "clear path", "clear understanding", "clear benefit", "clear and", "clear to"),
    _none("committee_other", "data monitoring committee", "steering committee", "audit committee", "compensation committee"),
    _none("license_adverb", "licensed from", "licensed to", "in-licensed", "out-licensed", "exclusively licensed", "sub-licensed", "sublicensed", "licensed patents", "licensed technology", "licensed healthcare", "licensed physician"),
)

TRIGGERS: tuple[TriggerTerm, ...] = _VERBS + _NOUNS + _LOOK_ALIKES
