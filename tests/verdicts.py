"""What becomes of the acts that sentences name: a line an act, with its words, status, <cue>, and the verb it hangs on.

Where nothing is between the words and the status, the act's own form decides. All names are invented.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["IN_TITLES", "SENTENCES", "Told"]


class Told(NamedTuple):
    """An act in a sentence: its words, its status, the words that decide, the verb that it hangs on."""

    words: str
    status: str
    cue: str | None
    support: str | None


_LINE = re.compile(r"    (?P<words>.+?): (?P<status>\w+)(?: <(?P<cue>.*?)>)?(?: by (?P<support>.+))?")


def _read(layout: str) -> list[tuple[str, list[Told]]]:
    found: list[tuple[str, list[Told]]] = []
    for line in layout.strip().splitlines():
        told = _LINE.fullmatch(line)
        if told:
            found[-1][1].append(Told(**told.groupdict()))
        else:
            found.append((line, []))
    return found


#: In the text of a release.
SENTENCES = _read("""
QWK-2201 has not been approved by the FDA.
    approved: negated <has not been>
QWK-2201 has never been approved by the FDA.
    approved: negated <has never been>
QWK-2201 hasn't been approved by the FDA.
    approved: negated <hasn't been>
QWK-2201 isn't approved in the United States.
    approved: negated <isn't>
QWK-2201 wasn't approved by the FDA.
    approved: negated <wasn't>
QWK-2201 "will be approved by the FDA", a rival said.
    approved: planned <will be>
Quellwerk requested an additional Fast Track designation for QWK-2201 from the FDA.
    requested: occurred
    Fast Track designation: mention <requested> by requested
The FDA cannot approve QWK-2201 before the inspection.
    approve: negated <cannot>
    inspection: hypothetical <before>
The FDA not only approved QWK-2201 but also cleared the IND.
    approved: occurred <not only>
    cleared: occurred <also>
No drug of this class has been approved by the FDA.
    approved: negated <has been>
None of these products was approved by the FDA.
    approved: negated <was>
Neither the FDA nor the EMA approved QWK-2201.
    approved: negated <Neither the FDA nor the EMA>
QWK-2201 has not been reviewed or approved by the FDA.
    approved: negated <has not been reviewed or>
QWK-2201 was reviewed and approved by the FDA.
    approved: occurred <was reviewed and>
These statements have not been evaluated or approved by the FDA, and QWK-2201 was cleared.
    approved: negated <have not been evaluated or>
    cleared: occurred <was>
If QWK-2201 is approved by the FDA, sales begin at once.
    approved: hypothetical <If>
Unless QWK-2201 is approved by the FDA, there will be no sales.
    approved: hypothetical <Unless>
Until QWK-2201 is approved by the FDA, there are no sales.
    approved: hypothetical <Until>
Once QWK-2201 is approved by the FDA, sales begin.
    approved: hypothetical <Once>
Assuming QWK-2201 is approved by the FDA, sales begin.
    approved: hypothetical <Assuming>
In the event QWK-2201 is approved by the FDA, sales begin.
    approved: hypothetical <In the event>
Provided that QWK-2201 is approved by the FDA, sales begin.
    approved: hypothetical <Provided that>
The panel will determine whether QWK-2201 is approved by the FDA.
    approved: hypothetical <whether>
QWK-2201 was approved by the FDA, even if in a smaller group.
    approved: occurred <was>
Companies that received FDA approval sell well.
    approval: mention <received> by received
Drugs approved by the FDA are safe.
    approved: mention
Two drugs approved by the FDA are sold by Quellwerk.
    approved: mention
QWK-2201 could be approved by the FDA in 2026.
    approved: hypothetical <could be>
QWK-2201 may have been approved by the FDA.
    approved: hypothetical <may have been>
QWK-2201 should be approved by the FDA in 2026.
    approved: hypothetical <should be>
The NDA for QWK-2201 is to be submitted to the FDA in 2026.
    submitted: planned <is to be>
QWK-2201 is to be approved by the FDA.
    approved: hypothetical <is to be>
QWK-2201 and QWK-3300 continue to be approved by the FDA.
    approved: occurred <to be>
Through all of 2024, QWK-2201 continued to be approved by the FDA.
    approved: occurred <to be>
QWK-2201 will be approved by the FDA in 2026.
    approved: planned <will be>
The NDA for QWK-2201 is expected to be submitted to the FDA in 2026.
    submitted: planned <is expected to be>
Quellwerk plans for the NDA of QWK-2201 to be accepted by the FDA.
    accepted: planned <to be>
QWK-2201 must be approved by the FDA.
    approved: hypothetical <must be>
QWK-2201 had already been approved by the FDA.
    approved: occurred <had already been>
QWK-2201 was simultaneously approved by the FDA.
    approved: occurred <was simultaneously>
The FDA approves QWK-2201 for lupus.
    approves: mention
The FDA grants Fast Track designation to QWK-2201.
    Fast Track designation: mention <grants> by grants
QWK-2201 has Fast Track designation from the FDA.
    Fast Track designation: occurred <has> by has
The FDA did approve QWK-2201.
    approve: occurred <did>
QWK-2201 is the first therapy to receive FDA approval for lupus.
    approval: occurred <to> by receive
QWK-2201 could be the first therapy to receive FDA approval for lupus.
    approval: hypothetical <could> by receive
The FDA declined to approve QWK-2201.
    approve: negated <declined to>
The FDA refused to approve QWK-2201.
    approve: negated <refused to>
Quellwerk failed to obtain FDA approval for QWK-2201.
    approval: negated <failed to> by obtain
Quellwerk plans to submit an NDA for QWK-2201 to the FDA.
    submit: planned <plans to>
Quellwerk does not plan to submit an NDA for QWK-2201 to the FDA.
    submit: negated <plan to>
Quellwerk no longer plans to submit an NDA for QWK-2201 to the FDA.
    submit: negated <to>
Quellwerk agreed to submit an NDA for QWK-2201 to the FDA.
    agreed: occurred
    submit: hypothetical
Quellwerk will not submit an NDA for QWK-2201 to the FDA.
    submit: negated <will not>
Quellwerk could submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical <could>
It is possible for Quellwerk to submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical <possible>
Quellwerk is not able to submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical <able to>
After submitting the NDA for QWK-2201 to the FDA, Quellwerk hired a chief.
    submitting: occurred
Since receiving FDA approval for QWK-2201, Quellwerk has grown.
    approval: occurred <receiving> by receiving
Upon receiving FDA approval for QWK-2201, Quellwerk will grow.
    approval: hypothetical <Upon> by receiving
With the FDA granting Fast Track designation to QWK-2201, Quellwerk moves on.
    Fast Track designation: occurred <FDA> by granting
Quellwerk is currently submitting an NDA for QWK-2201 to the FDA.
    submitting: planned <is currently>
Work on submitting the NDA for QWK-2201 to the FDA, which is expected in June, has begun.
    submitting: planned <the NDA for QWK-2201 to the FDA, which is expected>
Submitting an NDA for QWK-2201 to the FDA takes time.
    Submitting: mention
Submit the NDA for QWK-2201 to the FDA in 2026.
    Submit: planned
Our goal is to submit an NDA for QWK-2201 to the FDA in 2026.
    submit: planned <goal is to>
The next step is to submit an NDA for QWK-2201 to the FDA.
    submit: planned <step is to>
Quellwerk needs money to submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical
Quellwerk worked hard to quickly submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical
FDA approval of QWK-2201 was granted in March.
    approval: occurred <was> by granted
FDA approval of QWK-2201 is expected in 2026.
    approval: planned <expected>
FDA approval of QWK-2201 is pending.
    approval: mention
FDA approval of QWK-2201 was not granted.
    approval: mention
FDA approval of QWK-2201 could be granted in 2026.
    approval: mention
FDA approval of QWK-2201, which was granted in March, is good news.
    approval: mention
Following FDA approval of QWK-2201, sales began.
    approval: occurred <Following>
Sales could begin following FDA approval of QWK-2201.
    approval: hypothetical <could> by begin
Today's FDA approval of QWK-2201 is a milestone.
    approval: occurred <Today's>
The recent FDA approval of QWK-2201 may help patients.
    approval: occurred <recent>
This FDA approval of QWK-2201 is a milestone.
    approval: occurred <This>
This FDA approval would help patients who need QWK-2201.
    approval: mention
Quellwerk seeks data for FDA approval of QWK-2201.
    approval: mention
With the goal of FDA approval, Quellwerk studies QWK-2201.
    approval: mention
QWK-2201 is sold under an Emergency Use Authorization of the FDA.
    Emergency Use Authorization: occurred <sold under an>
QWK-2201 is available in the U.S. under an Emergency Use Authorization.
    Emergency Use Authorization: occurred <available in the U.S. under an>
Quellwerk received FDA approval for QWK-2201.
    approval: occurred <received> by received
Quellwerk has not received FDA approval for QWK-2201.
    approval: negated <has not> by received
Quellwerk may receive FDA approval for QWK-2201.
    approval: hypothetical <may> by receive
Quellwerk expects to receive FDA approval for QWK-2201 in 2026.
    approval: planned <expects to> by receive
Quellwerk announced FDA approval of QWK-2201.
    approval: occurred <announced> by announced
Quellwerk announced the expected FDA approval of QWK-2201.
    approval: planned <expected>
Quellwerk will announce the FDA approval of QWK-2201.
    approval: planned <will> by announce
Quellwerk received comments on its request for Fast Track designation for QWK-2201 from the FDA.
    Fast Track designation: mention <received> by received
Quellwerk received a request for FDA approval of QWK-2201.
    approval: mention
QWK-2201 had FDA approval for lupus.
    approval: occurred <had> by had
QWK-2201 had a long way to FDA approval.
    approval: mention
Quellwerk is planning for FDA approval of QWK-2201.
    approval: mention
Quellwerk has potential FDA approval of QWK-2201 in sight.
    approval: hypothetical <potential>
There is no FDA approval of QWK-2201.
    approval: negated <no>
There is not yet an FDA approval of QWK-2201.
    approval: negated <not>
Quellwerk is asking for FDA approval of QWK-2201.
    approval: mention
The label adds a boxed warning for QWK-2201, the FDA said.
    boxed warning: occurred <adds> by adds
The FDA requires a boxed warning for QWK-2201.
    boxed warning: mention <requires> by requires
The FDA placed a clinical hold on QWK-2201.
    placed: occurred
The clinical hold on QWK-2201 was lifted by the FDA.
    lifted: occurred <was>
The clinical hold on QWK-2201 has not been lifted by the FDA.
    lifted: negated <has not been>
The FDA may place a clinical hold on QWK-2201.
    place: hypothetical <may>
The FDA issued a Complete Response Letter for QWK-2201.
    Complete Response Letter: occurred <issued> by issued
Quellwerk did not receive a Complete Response Letter for QWK-2201 from the FDA.
    Complete Response Letter: negated <did not> by receive
Quellwerk could receive a Complete Response Letter for QWK-2201 from the FDA.
    Complete Response Letter: hypothetical <could> by receive
The Emergency Use Authorization that the FDA had issued for QWK-2201 ended.
    Emergency Use Authorization: mention
Highlights included FDA approval of QWK-2201; acceptance of the MAA by the EMA.
    approval: occurred <included> by included
    acceptance: mention <approval> by approval
Quellwerk received Fast Track designation from the FDA; Orphan Drug designation from the EMA for QWK-2201.
    Fast Track designation: occurred <received> by received
    Orphan Drug designation: occurred <received> by received
The disease that Quellwerk intends to treat in its IND submission for QWK-2201 is rare.
    submission: mention
Quellwerk intends to treat patients after FDA approval of QWK-2201.
    approval: mention <intends to>
QWK-2201's approval by the FDA marks a turn.
    approval: mention
The FDA approval marks a turn for QWK-2201.
    approval: mention
The grant of Fast Track designation for QWK-2201 by the FDA supports the plan.
    Fast Track designation: mention <grant> by grant
Based on the FDA approval, QWK-2201 will be sold.
    approval: occurred <Based on the>
The opinion of the CHMP on QWK-2201 was positive.
    opinion: occurred
The CHMP adopted a positive opinion for QWK-2201.
    positive opinion: occurred <adopted> by adopted
The CHMP is expected to adopt a positive opinion for QWK-2201 in 2026.
    positive opinion: planned <expected to> by adopt
Quellwerk requested a Type C meeting with the FDA on QWK-2201.
    requested: occurred
Quellwerk held a Type C meeting with the FDA on QWK-2201.
    Type C meeting: occurred <held> by held
Quellwerk plans a Type C meeting with the FDA on QWK-2201.
    Type C meeting: planned <plans>
An advisory committee meeting of the FDA on QWK-2201 is scheduled for June 2026.
    scheduled: occurred <is>
The IND for QWK-2201 was cleared by the FDA.
    cleared: occurred <was>
The FDA has accepted the NDA for QWK-2201 and set a PDUFA date of June 5, 2026.
    accepted: occurred <has>
    PDUFA date: occurred <set> by set
The NDA for QWK-2201 was withdrawn from the FDA.
    withdrawn: occurred <was>
Quellwerk may withdraw the NDA for QWK-2201 from the FDA.
    withdraw: hypothetical <may>
An approval that the FDA has not granted is no help to QWK-2201.
    approval: mention
Quellwerk announced that the FDA granted approval of QWK-2201.
    approval: occurred <granted> by granted
FDA approval for QWK-2201 granted in March.
    approval: mention
FDA approval was obtained for QWK-2201 in March.
    approval: occurred <was> by obtained
FDA approval has been received for QWK-2201.
    approval: occurred <has been> by received
FDA approval, if granted, would come in 2026.
    approval: mention
FDA approval pending for QWK-2201.
    approval: hypothetical <pending>
The NDA for QWK-2201 is pending FDA approval.
    approval: hypothetical <pending>
FDA approval is awaiting a decision on QWK-2201.
    approval: hypothetical <awaiting>
    decision: hypothetical <awaiting>
Regulatory submission to the FDA for QWK-2201 is planned for 2026.
    Regulatory submission: planned <planned>
Submission of the NDA for QWK-2201 to the FDA is on track for 2026.
    Submission: planned <on track for>
Submission of the NDA for QWK-2201 to the FDA was completed in March.
    completed: occurred <was>
Acceptance of the NDA for QWK-2201 by the FDA is anticipated in June 2026.
    Acceptance: planned <anticipated>
The FDA's approval of QWK-2201 will be announced.
    approval: planned <will be>
The FDA's approval of QWK-2201 was announced.
    approval: occurred <was> by announced
Orphan Drug Designation was granted to QWK-2201 by the FDA.
    Orphan Drug Designation: occurred <was> by granted
Orphan Drug Designation for QWK-2201, received from the FDA in March, helps.
    Orphan Drug Designation: mention
Orphan Drug Designation has not been granted to QWK-2201 by the FDA.
    Orphan Drug Designation: mention
Orphan Drug Designation will be granted to QWK-2201 by the FDA.
    Orphan Drug Designation: planned <will be>
Orphan Drug Designation was accepted for QWK-2201.
    Orphan Drug Designation: occurred <was> by accepted
Quellwerk hopes for FDA approval of QWK-2201.
    approval: mention
Quellwerk awaits FDA approval of QWK-2201.
    approval: hypothetical <awaits>
Quellwerk expects FDA approval of QWK-2201 in 2026.
    approval: planned <expects>
Quellwerk expects results of a long and well controlled study of many patients before FDA approval of QWK-2201.
    approval: hypothetical <before>
The study will support FDA approval of QWK-2201.
    approval: hypothetical <support>
The study supports FDA approval of QWK-2201.
    approval: hypothetical <supports>
The study led to FDA approval of QWK-2201.
    approval: occurred <led to>
The data resulted in the FDA approval of QWK-2201.
    approval: occurred <resulted in the>
The data may lead to FDA approval of QWK-2201.
    approval: hypothetical <may>
Milestones include the FDA approval of QWK-2201.
    approval: mention <include> by include
Achievements in 2024 included FDA approval of QWK-2201.
    approval: occurred <included> by included
Despite FDA approval of QWK-2201, sales fell.
    approval: occurred <Despite>
In addition to the FDA approval of QWK-2201, Quellwerk filed for a patent.
    approval: occurred <In addition to the>
Receipt of FDA approval of QWK-2201 is a milestone.
    approval: occurred <Receipt of>
Quellwerk will begin sales after receipt of FDA approval of QWK-2201.
    approval: planned <will> by begin
QWK-2201 holds Orphan Drug Designation from the FDA.
    Orphan Drug Designation: occurred <holds> by holds
Having Orphan Drug Designation from the FDA, QWK-2201 moves on.
    Orphan Drug Designation: occurred <Having>
Quellwerk, having received Orphan Drug Designation from the FDA for QWK-2201, moves on.
    Orphan Drug Designation: occurred <having> by received
Quellwerk is receiving Orphan Drug Designation from the FDA for QWK-2201.
    Orphan Drug Designation: planned <is> by receiving
Quellwerk is seeking Orphan Drug Designation from the FDA for QWK-2201.
    Orphan Drug Designation: hypothetical <seeking>
Quellwerk applied for Orphan Drug Designation from the FDA for QWK-2201.
    applied for: occurred
    Orphan Drug Designation: mention <applied for> by applied for
Quellwerk received positive feedback on its application for Orphan Drug Designation for QWK-2201 from the FDA.
    Orphan Drug Designation: mention <received> by received
Quellwerk announced today's FDA approval of QWK-2201.
    approval: occurred <today's>
The FDA granted approval of QWK-2201 and acceptance of the sBLA.
    approval: occurred <granted> by granted
    acceptance: mention <approval> by approval
The FDA could grant approval of QWK-2201.
    approval: hypothetical <could> by grant
The FDA might not grant approval of QWK-2201.
    approval: negated <might not> by grant
The FDA intends to grant approval of QWK-2201.
    approval: planned <intends to> by grant
The FDA has yet to grant approval of QWK-2201.
    approval: hypothetical <grant> by grant
The FDA never granted approval of QWK-2201.
    approval: negated <never> by granted
The FDA must grant approval of QWK-2201 by June.
    approval: hypothetical <must> by grant
The FDA will not grant approval of QWK-2201.
    approval: negated <will not> by grant
The FDA was unable to grant approval of QWK-2201.
    approval: hypothetical <grant> by grant
The FDA is likely to grant approval of QWK-2201.
    approval: hypothetical <grant> by grant
Quellwerk has the potential to receive FDA approval of QWK-2201.
    approval: hypothetical <potential> by receive
Quellwerk may not receive FDA approval of QWK-2201.
    approval: negated <may not> by receive
Quellwerk proposed to submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical
Quellwerk is preparing to submit an NDA for QWK-2201 to the FDA.
    submit: planned <preparing to>
Quellwerk is on track to submit an NDA for QWK-2201 to the FDA.
    submit: planned <on track to>
Quellwerk has not decided to submit an NDA for QWK-2201 to the FDA.
    submit: negated <decided to>
Quellwerk is considering submitting an NDA for QWK-2201 to the FDA.
    submitting: hypothetical <considering>
Quellwerk anticipates submitting an NDA for QWK-2201 to the FDA in 2026.
    submitting: planned <anticipates>
Quellwerk is working with the FDA on submitting an NDA for QWK-2201.
    submitting: mention
Quellwerk succeeded by submitting an NDA for QWK-2201 to the FDA.
    submitting: occurred
While submitting an NDA for QWK-2201 to the FDA, Quellwerk grew.
    submitting: occurred
Previously receiving Fast Track designation from the FDA, QWK-2201 moves on.
    Fast Track designation: occurred <receiving> by receiving
Following the FDA granting Fast Track designation to QWK-2201, Quellwerk moves on.
    Fast Track designation: mention <granting> by granting
Quellwerk aims to file an NDA for QWK-2201 with the FDA.
    file: planned <aims to>
Its priorities for 2026 are to file an NDA for QWK-2201 with the FDA and to hire.
    file: planned <priorities for 2026 are to>
Quellwerk met the FDA to discuss QWK-2201 and to submit an NDA.
    submit: hypothetical
Quellwerk and its partner were the first to receive FDA approval for a gel, QWK-2201.
    approval: occurred <first to> by receive
QWK-2201 is the second vaccine to receive approval from the FDA.
    approval: occurred <to> by receive
QWK-2201 is one of the first two drugs to receive approval from the FDA.
    approval: hypothetical <receive> by receive
QWK-2201 was approved by the FDA, and sales have not begun.
    approved: occurred <was>
The FDA, which approved QWK-2201 in March, has not cleared the device.
    approved: occurred
    cleared: negated <has not>
QWK-2201 is marketed where approved by the FDA.
    approved: hypothetical <where>
QWK-2201 is not indicated for children but was approved by the FDA.
    approved: occurred <was>
The vote was not only positive but led the FDA to approve QWK-2201.
    approve: hypothetical
The FDA added a boxed warning to QWK-2201.
    boxed warning: occurred <added> by added
The FDA may add a boxed warning to QWK-2201.
    boxed warning: hypothetical <may> by add
The FDA completed the inspection of the QWK-2201 plant.
    completed: occurred
An inspection of the QWK-2201 plant by the FDA is planned.
    inspection: planned <planned>
The FDA will conduct an inspection of the QWK-2201 plant.
    inspection: planned <will> by conduct
The FDA removed the partial clinical hold on QWK-2201.
    removed: occurred
Quellwerk expects the FDA to lift the clinical hold on QWK-2201 in June 2026.
    lift: planned <expects>
QWK-2201 remains on clinical hold by the FDA.
    clinical hold: occurred
The FDA issued a refusal to file letter for the NDA of QWK-2201.
    refusal to file letter: occurred <issued> by issued
The advisory committee of the FDA voted 9 to 2 in favor of QWK-2201.
    advisory committee: mention
    voted: occurred
The advisory committee of the FDA will vote on QWK-2201 in June 2026.
    advisory committee: mention
    vote: planned <will>
With the FDA (CDER) recently granting Fast Track designation to QWK-2201, Quellwerk moves on.
    Fast Track designation: occurred <CDER> by granting
The FDA will decide whether to approve QWK-2201 in June 2026.
    approve: hypothetical <whether>
The opinion recommending approval of QWK-2201, which was adopted by the CHMP, helps.
    recommending: mention
The positive opinion of the CHMP, which was adopted in March for QWK-2201, helps.
    positive opinion: occurred
Quellwerk has a Fast Track designation, which was granted to QWK-2201 by the FDA.
    Fast Track designation: occurred <has> by has
Quellwerk plans, with its partner in Asia, to submit an NDA for QWK-2201 to the FDA.
    submit: planned <plans>
Quellwerk will, once the study has ended, submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical <once>
Quellwerk could, with its partner, submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical <could>
Quellwerk is not yet ready to submit an NDA for QWK-2201 to the FDA.
    submit: negated <not>
Quellwerk has not been asked by its partners or others to submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical
It may be possible for Quellwerk, its partners and all others to submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical <possible>
Quellwerk no longer intends to submit an NDA for QWK-2201 to the FDA.
    submit: negated <to>
Quellwerk never planned to submit an NDA for QWK-2201 to the FDA.
    submit: negated <never planned to>
The outcome of the FDA approval of QWK-2201 may be growth.
    approval: occurred <outcome of the>
The existing FDA approval of QWK-2201 could be extended.
    approval: occurred <existing>
Its current FDA approval of QWK-2201 could be extended.
    approval: occurred <current>
The first FDA approval of QWK-2201 could be extended.
    approval: occurred <first>
Since the FDA approval of QWK-2201, sales may have grown.
    approval: occurred <Since the>
Growth is possible after FDA approval of QWK-2201.
    approval: hypothetical <possible>
Growth will come following FDA approval of QWK-2201.
    approval: planned <will>
Quellwerk could benefit from the recent FDA approval of QWK-2201.
    approval: occurred <recent>
Quellwerk plans to build on the recent FDA approval of QWK-2201.
    approval: occurred <recent>
Quellwerk had the FDA approval of QWK-2201.
    approval: occurred <had> by had
Quellwerk had the full FDA approval of QWK-2201.
    approval: occurred <had> by had
Quellwerk had hoped in vain for FDA approval of QWK-2201.
    approval: mention
Quellwerk announced the initial FDA approval of QWK-2201.
    approval: occurred <announced> by announced
Quellwerk announced data after the FDA approval of QWK-2201.
    approval: occurred <announced> by announced
Quellwerk announced the potential FDA approval of QWK-2201.
    approval: hypothetical <potential>
Quellwerk asked the FDA for approval of QWK-2201.
    approval: mention
Quellwerk received a letter on the application for FDA approval of QWK-2201.
    approval: mention
Quellwerk received from the FDA Fast Track designation and orphan drug designation for QWK-2201.
    Fast Track designation: occurred <received> by received
    orphan drug designation: occurred <received> by received
The FDA granted Fast Track designation, and the EMA PRIME status, to QWK-2201.
    Fast Track designation: occurred <granted> by granted
    PRIME status: occurred <granted> by granted
QWK-2201 received Fast Track status from the FDA; PRIME status from the EMA; and orphan status from the EC.
    Fast Track status: occurred <received> by received
    PRIME status: occurred <received> by received
    orphan status: occurred <received> by received
Approval by the FDA of QWK-2201 remains pending.
    Approval: mention
Approval by the FDA of QWK-2201 remains uncertain.
    Approval: mention
Approval by the FDA of QWK-2201 is awaited.
    Approval: mention
Approval by the FDA of QWK-2201 is scheduled for June 2026.
    Approval: planned <scheduled for>
Approval by the FDA of QWK-2201 will follow.
    Approval: mention
Approval by the FDA of QWK-2201 may follow.
    Approval: mention
Approval by the FDA of QWK-2201 has followed.
    Approval: mention
Approval by the FDA of QWK-2201 has been announced.
    Approval: occurred <has been> by announced
Approval by the FDA of QWK-2201 has recently been granted.
    Approval: occurred <has recently been> by granted
Approval by the FDA of QWK-2201 receives praise.
    Approval: mention
Acceptance of the NDA for QWK-2201 by the FDA was announced.
    Acceptance: occurred <was> by announced
Acceptance of the NDA for QWK-2201 by the FDA took place in June.
    Acceptance: occurred <took place> by took place
The panel's vote of 9 to 2 for QWK-2201 supports approval by the FDA.
    vote of: occurred
    approval: hypothetical <supports>
QWK-2201 was given marketing authorization by the MHRA.
    marketing authorization: occurred <was> by given
QWK-2201 was not given marketing authorization by the MHRA.
    marketing authorization: negated <was not> by given
QWK-2201 should be given marketing authorization by the MHRA.
    marketing authorization: hypothetical <should be> by given
QWK-2201 was to be given marketing authorization by the MHRA.
    marketing authorization: hypothetical <was to be> by given
Quellwerk hopes that QWK-2201 will be approved by the FDA.
    approved: planned <will be>
Quellwerk is confident to be granted approval of QWK-2201 by the FDA.
    approval: hypothetical <to be> by granted
Quellwerk expects to be granted approval of QWK-2201 by the FDA.
    approval: planned <to be> by granted
Quellwerk expects QWK-2201 to be formally approved by the FDA.
    approved: planned <to be formally>
It is not expected that the FDA approves QWK-2201.
    approves: mention
QWK-2201 was discussed and has been approved by the FDA.
    approved: occurred <and has been>
QWK-2201 was neither approved by the FDA nor sold.
    approved: negated <neither>
QWK-2201, not limited to adults, was approved by the FDA.
    approved: occurred <was>
The FDA could not approve QWK-2201.
    approve: negated <could not>
The FDA would have approved QWK-2201.
    approved: hypothetical <would have>
The FDA had to approve QWK-2201.
    approve: hypothetical
Products which are approved by the FDA are safe.
    approved: mention
Sponsors that have submitted an NDA to the FDA get a letter.
    submitted: mention
The medicines approved by the FDA include QWK-2201.
    approved: occurred
QWK-2201 may be reviewed and approved by the FDA.
    approved: hypothetical <may be reviewed and>
QWK-2201 was neither tested nor approved by the FDA.
    approved: negated <nor>
QWK-2201 has never been tested nor approved by the FDA.
    approved: negated <nor>
If QWK-2201 is reviewed and approved by the FDA, sales begin at once.
    approved: hypothetical <If>
Sales depend on whether doctors agree; QWK-2201 was tested or approved by the FDA in each form.
    approved: occurred <was tested or>
No cream of this very new and large class has ever been approved by the FDA.
    approved: negated <has ever been>
No cream approved by the FDA is as mild as QWK-2201.
    approved: negated <No cream>
Quellwerk had no trouble with all its partners in submitting an NDA for QWK-2201 to the FDA.
    submitting: mention
Quellwerk had not asked whether it was to submit an NDA for QWK-2201 to the FDA.
    submit: hypothetical <whether>
The FDA asked whether Quellwerk plans to submit an NDA for QWK-2201.
    submit: hypothetical <whether>
Sponsors who submitted an NDA to the FDA get a letter.
    submitted: mention
Sponsors, which submitted an NDA to the FDA, get a letter.
    submitted: mention
The NDA for QWK-2201 is to be filed with the FDA in 2026.
    filed: planned <is to be>
The NDA for QWK-2201 is to be resubmitted to the FDA in 2026.
    resubmitted: planned <is to be>
The NDA for QWK-2201 is to be withdrawn from the FDA in 2026.
    withdrawn: hypothetical <is to be>
The FDA asked that the NDA for QWK-2201 be submitted in two parts.
    submitted: hypothetical <be>
The CHMP recommended that QWK-2201 be approved by the European Commission.
    recommended: occurred
    approved: hypothetical <be>
Quellwerk plans, as it told its shareholders at the last meeting, for QWK-2201 to be approved by the FDA.
    approved: hypothetical <to be>
QWK-2201 will need to be approved by the FDA.
    approved: hypothetical <to be>
Quellwerk no longer plans, after talks with its partner, to submit an NDA for QWK-2201 to the FDA.
    submit: negated <plans>
Quellwerk plans not only to submit an NDA for QWK-2201 to the FDA but also to sell it.
    submit: planned <plans>
Quellwerk is busy with QWK-2201, submitting an NDA to the FDA in time.
    submitting: mention
- Submit the NDA for QWK-2201 to the FDA in 2026.
    Submit: planned
"Submit the NDA for QWK-2201 to the FDA in 2026" is our task.
    Submit: planned
Quellwerk plans to expand the indication of QWK-2201 with the FDA.
    expand the indication: planned <plans to>
The FDA wants to re-approve QWK-2201.
    re-approve: hypothetical
The FDA could broaden the label of QWK-2201.
    broaden the label: hypothetical <could>
The FDA provisionally approved QWK-2201.
    provisionally approved: occurred
The FDA plans to conditionally approve QWK-2201.
    conditionally approve: planned <plans to>
QWK-2201 is CE marked and sold by Quellwerk in Europe.
    CE marked: occurred <is>
The FDA authorised QWK-2201 for lupus.
    authorised: occurred
The FDA has yet to authorise QWK-2201 for lupus.
    authorise: hypothetical
The IND for QWK-2201 took effect in March, the FDA said.
    took effect: occurred
Quellwerk has to pass the inspection of the FDA for QWK-2201.
    inspection: hypothetical <pass> by pass
Quellwerk withdrew the NDA for QWK-2201 from the FDA.
    withdrew: occurred
If the NDA for QWK-2201 is to be submitted, accepted and approved by the FDA, sales will begin.
    submitted: hypothetical <If>
    accepted: hypothetical <If>
    approved: hypothetical <If>
QWK-2201 has not been filed, reviewed, or approved by the FDA.
    filed: negated <has not been>
    approved: negated <has not been filed, reviewed, or>
QWK-2201, approved by the FDA in 2020, could help.
    approved: occurred
The FDA wants to extend the marketing authorisation of QWK-2201.
    extend the marketing authorisation: hypothetical
Quellwerk goes on with QWK-2201 and submitting an NDA to the FDA is its aim.
    submitting: mention
We have Fast Track designation from the FDA for QWK-2201.
    Fast Track designation: occurred <have> by have
QWK-2201 and QWK-3300, both of which already have Fast Track designation from the FDA, move on.
    Fast Track designation: occurred <already> by have
Quellwerk received money; FDA approval of QWK-2201 clears the air.
    approval: mention
Quellwerk received money; FDA approval of QWK-2201 makes sense.
    approval: mention
Quellwerk received money; FDA approval of QWK-2201 confirms it.
    approval: mention
Quellwerk received money; FDA approval of QWK-2201 is far away.
    approval: mention
Quellwerk received money; FDA approval of QWK-2201 will help.
    approval: mention
Quellwerk received money; FDA approval of QWK-2201 may help.
    approval: mention
Quellwerk received money; FDA approval of QWK-2201 gives hope.
    approval: mention
Quellwerk could benefit from the current FDA approval of QWK-2201.
    approval: occurred <current>
Growth could come following FDA approval of QWK-2201.
    approval: hypothetical <could>
Quellwerk did not rest following FDA approval of QWK-2201.
    approval: occurred <following>
Quellwerk plans a long and well controlled study of very many patients with the FDA approval of QWK-2201 in mind.
    approval: mention
Quellwerk received a Complete Response Letter regarding approval of QWK-2201 from the FDA.
    Complete Response Letter: occurred <received> by received
    approval: mention <Complete Response Letter> by Complete Response Letter
The FDA granted the request for Fast Track designation for QWK-2201.
    Fast Track designation: occurred <granted> by granted
Quellwerk received comments on its NDA for approval of QWK-2201 from the FDA.
    approval: mention
FDA approval granted in March makes QWK-2201 the first.
    approval: occurred <granted> by granted
FDA approval of QWK-2201 was withdrawn.
    withdrawn: occurred <was>
Orphan Drug Designation for QWK-2201 was approved by the FDA.
    Orphan Drug Designation: occurred <was> by approved
FDA approval remains pending for QWK-2201.
    approval: hypothetical <pending>
FDA approvals are pending for QWK-2201.
    approvals: hypothetical <pending>
FDA approval of QWK-2201 will tell when it was granted.
    approval: mention
The FDA may extend the existing approval of QWK-2201.
    approval: occurred <existing>
Quellwerk plans to announce its recent FDA approval of QWK-2201.
    approval: occurred <recent>
Quellwerk will report the outcome of the Type C meeting with the FDA on QWK-2201.
    Type C meeting: occurred <outcome of the>
The study will support an FDA submission expected in 2026 for QWK-2201.
    submission: planned <expected>
Quellwerk announced FDA approval of QWK-2201 for more patients than expected.
    approval: occurred <announced> by announced
This NDA approval makes QWK-2201 the only such cream, the FDA said.
    approval: occurred <This>
The ongoing rolling submission of the NDA for QWK-2201 to the FDA takes time.
    rolling submission: occurred <ongoing>
QWK-2201 is sold under a marketing authorization of the MHRA.
    marketing authorization: occurred <sold under a>
Quellwerk plans a long and well controlled study of very many patients beside the FDA approval of QWK-2201.
    approval: mention
Orphan Drug Designation for QWK-2201 was withdrawn by the FDA.
    Orphan Drug Designation: mention
    withdrawn: occurred <was>
Quellwerk announced an ODAC vote supporting approval of QWK-2201.
    approval: mention
Quellwerk announced data supporting approval of QWK-2201 by the FDA.
    approval: hypothetical <supporting>
Quellwerk announced the revocation of the Emergency Use Authorization of QWK-2201.
    Emergency Use Authorization: mention
Quellwerk announced the purchase of a Priority Review Voucher.
    Priority Review Voucher: mention
The FDA approved QWK-2201, following authorization for use in the EU by the European Commission in March.
    approved: occurred
    authorization for use: occurred <following>
The FDA has not approved QWK-2201, following authorization for use in the EU by the European Commission in March.
    approved: negated <has not>
    authorization for use: mention <approved> by approved
Quellwerk reached an agreement with the FDA under a Special Protocol Assessment for its planned trial of QWK-2201.
    agreement: occurred <reached> by reached
    Special Protocol Assessment: occurred <reached> by reached
Quellwerk received FDA orphan drug designation for its QWK-2201 targeted cream.
    orphan drug designation: occurred <received> by received
The NDA submission for QWK-2201 is targeted for 2026.
    submission: planned <targeted for>
The resubmission of QWK-2201 to the FDA is expected to be deemed complete.
    resubmission: mention <expected to>
The FDA indicated no advisory committee meeting is planned for QWK-2201.
    advisory committee meeting: negated <no>
The FDA indicated an advisory committee meeting is planned for QWK-2201.
    advisory committee meeting: planned <planned>
Pending talks, Quellwerk may answer the June 2024 CRL of the FDA on QWK-2201.
    CRL: occurred <CRL>
Pending talks, Quellwerk may answer the CRL (of the FDA) issued for QWK-2201.
    CRL: occurred <CRL>
Quellwerk announced the initiation of its rolling submission of QWK-2201 to the FDA.
    rolling submission: occurred <announced> by announced
Quellwerk will begin a study that forms the basis of its submission of QWK-2201 to the FDA.
    submission: mention <begin> by begin
Quellwerk will run a study as the basis of its submission of QWK-2201 to the FDA.
    submission: hypothetical <will>
Quellwerk plans its submission of QWK-2201 to the FDA.
    submission: planned <plans>
The FDA requested information at resubmission of QWK-2201.
    resubmission: mention <requested> by requested
The FDA requested resubmission of QWK-2201.
    resubmission: mention <requested> by requested
The BLA included a request for priority review of QWK-2201 by the FDA.
    priority review: mention <included> by included
The FDA approved a request for orphan drug designation of QWK-2201.
    orphan drug designation: occurred <approved> by approved
The FDA considered the resubmission of QWK-2201.
    resubmission: mention <considered> by considered
The FDA considers the NDA for QWK-2201 a complete response.
    considers: occurred
The FDA has ten months from the date the NDA for QWK-2201 is accepted.
    accepted: hypothetical <from the date the NDA for QWK-2201 is>
The FDA set the date from which the NDA for QWK-2201 was accepted.
    accepted: occurred <was>
A Type A meeting to be held with the FDA on QWK-2201 was announced.
    Type A meeting: planned <to be> by held
The IND for QWK-2201 is in effect.
    is in effect: occurred
If the IND for QWK-2201 is in effect, the trial begins.
    is in effect: hypothetical <If>
QWK-2201 was recommended for Orphan Drug Designation in the EU by the COMP of the EMA.
    recommended: occurred <was>
    Orphan Drug Designation: mention
The NDA for QWK-2201 was recommended for submission to the FDA.
    submission: mention <recommended> by recommended
QWK-2201 is the first cream to receive such FDA clearance.
    clearance: mention
Quellwerk will announce any FDA approval of QWK-2201 at once.
    approval: mention
Pending talks, Quellwerk may answer its CRL (of the FDA) issued for QWK-2201.
    CRL: occurred <CRL>
Pending talks, we may answer our CRL (of the FDA) issued for QWK-2201.
    CRL: occurred <CRL>
Pending talks, Quellwerk may answer that CRL (of the FDA) issued for QWK-2201.
    CRL: occurred <CRL>
Quellwerk may receive the Complete Response Letter that it feared from the FDA for QWK-2201.
    Complete Response Letter: hypothetical <may> by receive
The application for FDA approval of QWK-2201 was accepted in March.
    approval: mention
    accepted: occurred <was>
The application for Orphan Drug Designation of QWK-2201 was granted by the FDA.
    Orphan Drug Designation: occurred <was> by granted
Quellwerk filed an application and received FDA approval of QWK-2201.
    filed: occurred
    approval: occurred <and> by received
This adds to the Orphan Drug Designation of QWK-2201 by the EMA.
    Orphan Drug Designation: occurred <adds to the>
Quellwerk plans a study as the basis of its submission of QWK-2201 to the FDA.
    submission: hypothetical <plans>
Sales of QWK-2201 begin not before FDA approval.
    approval: hypothetical <before>
The FDA is not currently planning an advisory committee meeting on QWK-2201.
    advisory committee meeting: negated <not currently planning>
The FDA has no plans for an advisory committee meeting on QWK-2201.
    advisory committee meeting: negated <no plans for>
The FDA is not only planning an advisory committee meeting on QWK-2201 but also asking experts.
    advisory committee meeting: planned <planning>
After approval by the FDA, the EMA and the MHRA, planned studies of QWK-2201 began.
    approval: occurred <After>
After approval by the FDA, the EMA or the MHRA, planned studies of QWK-2201 began.
    approval: occurred <After>
Submissions to the EMA, the MHRA and Swissmedic are planned for 2026.
    Submissions: planned <planned>
Submissions to the EMA, the MHRA or Swissmedic are planned for 2026.
    Submissions: planned <planned>
FDA approval, which was granted in March, helps QWK-2201.
    approval: occurred <was> by granted
FDA approval of QWK-2201 is required.
    approval: mention
Priority review of the planned NDA for QWK-2201 was granted by the FDA.
    Priority review: occurred <was> by granted
""")

#: As titles.
IN_TITLES = _read("""
FDA Approves QWK-2201 for Lupus
    Approves: occurred
FDA Grants Fast Track Designation to QWK-2201
    Fast Track Designation: occurred <Grants> by Grants
QWK-2201 Receives Orphan Drug Designation from the FDA
    Orphan Drug Designation: occurred <Receives> by Receives
Quellwerk to Submit NDA for QWK-2201 to the FDA
    Submit: planned <to>
FDA Approval of QWK-2201
    Approval: occurred
FDA Approval of QWK-2201 for Lupus Expected in 2026
    Approval: planned <Expected>
Path to FDA Approval of QWK-2201
    Approval: hypothetical <Path to>
Quellwerk Submits NDA for QWK-2201 to the FDA
    Submits: occurred
FDA Accepts NDA for QWK-2201
    Accepts: occurred
Quellwerk Announces FDA Approval of QWK-2201
    Approval: occurred <Announces> by Announces
FDA Lifts Clinical Hold on QWK-2201
    Lifts: occurred
FDA Places Clinical Hold on QWK-2201
    Places: occurred
Quellwerk Seeks FDA Approval of QWK-2201
    Approval: hypothetical <Seeks>
FDA Approval of QWK-2201 Granted
    Approval: occurred <Granted> by Granted
Submission of NDA for QWK-2201 to the FDA
    Submission: occurred
Planned Submission of NDA for QWK-2201 to the FDA
    Submission: planned <Planned>
FDA Clears IND for QWK-2201
    Clears: occurred
FDA Declines to Approve QWK-2201
    Approve: negated <Declines to>
Orphan Drug Designation for QWK-2201
    Orphan Drug Designation: occurred
FDA Inspection of QWK-2201 Plant
    Inspection: mention
FDA Adds Boxed Warning to QWK-2201
    Boxed Warning: occurred <Adds> by Adds
What FDA Approval of QWK-2201 Means
    Approval: occurred
FDA Approval of QWK-2201 Is a Milestone
    Approval: occurred
Companies Receive FDA Approval of QWK-2201
    Approval: mention <Receive> by Receive
CHMP Adopts Positive Opinion for QWK-2201
    Positive Opinion: occurred <Adopts> by Adopts
FDA May Approve QWK-2201 in 2026
    Approve: hypothetical <May>
FDA Does Not Approve QWK-2201
    Approve: negated <Does Not>
QWK-2201 Approved by the FDA
    Approved: occurred
QWK-2201 Granted Fast Track Designation by the FDA
    Fast Track Designation: occurred <Granted> by Granted
After FDA Approval, Quellwerk Launches QWK-2201
    Approval: occurred <After>
Pending FDA Approval of QWK-2201
    Approval: hypothetical <Pending>
With FDA Approval of QWK-2201
    Approval: mention
Toward FDA Approval of QWK-2201
    Approval: hypothetical <Toward>
Seeking FDA Approval of QWK-2201
    Approval: hypothetical <Seeking>
On FDA Approval of QWK-2201
    Approval: mention
For FDA Approval of QWK-2201
    Approval: mention
Rolling Submission of NDA for QWK-2201 to the FDA
    Rolling Submission: occurred
Quellwerk Completes NDA Submission for QWK-2201 to the FDA
    Completes: occurred
Quellwerk Gets Fast Track Designation from FDA for QWK-2201
    Fast Track Designation: occurred <Gets> by Gets
Quellwerk Has Fast Track Designation from FDA for QWK-2201
    Fast Track Designation: occurred <Has> by Has
Quellwerk Plans NDA Submission for QWK-2201 to the FDA
    Submission: planned <Plans>
Quellwerk Withdraws NDA for QWK-2201 from the FDA
    Withdraws: occurred
Quellwerk First to Receive FDA Approval of a Gel, QWK-2201
    Approval: occurred <First to> by Receive
FDA Committee Votes 9 to 2 for QWK-2201
    Votes: occurred
FDA Asks Quellwerk to Submit NDA for QWK-2201
    Submit: hypothetical
FDA OK'd QWK-2201
    OK'd: occurred
FDA Approval Is Near for QWK-2201
    Approval: mention
What FDA Approval Means for QWK-2201
    Approval: mention
Quellwerk Comments on FDA Approval of Drugs That Were Announced in May
    Approval: mention <Announced> by Announced
Drugs Approved by the FDA in March
    Approved: occurred
FDA Approval (NDA) Remains a Goal for QWK-2201
    Approval: mention
Update on QWK-2201 NDA Submission to the FDA
    Submission: mention
- Submission of NDA for QWK-2201 to the FDA
    Submission: occurred
Quellwerk Advances Submission of NDA for QWK-2201 to the FDA
    Submission: mention
Quellwerk Nears NDA Submission to the FDA for QWK-2201
    Submission: mention
FDA Approves QWK-2201, Following Authorization for Use in the EU by the European Commission
    Approves: occurred
    Authorization for Use: occurred <Following>
FDA Approves QWK-2201 as Interchangeable Biosimilar to Otherol
    Approves: occurred
    Interchangeable Biosimilar: occurred
FDA Approval of QWK-2201 Is Necessary
    Approval: mention
""")
