"""The audit log in words: a sentence for each action, and one for each detail that is worth reading.

Whatever the station may write into the log has its sentence here; a face translates it.
"""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Any

from core.access.roles import Role
from core.inspection.calibration import TARGETS
from core.settings import site_settings
from core.store.inspection_values import InspectionLabel
from core.text import Text, text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.store.audit import AuditEntry

MISSING = "–"
"""What stands in a gap that an entry has nothing for: an older version may have written less."""

SENTENCES: Mapping[str, Text] = {
    "signed_in": text("Signed in"),
    "signed_out": text("Signed out"),
    "sign_in_failed": text("Sign-in failed"),
    "confirmation_failed": text("Wrong password before something dangerous"),
    "session_revoked": text("Session of {username} ended"),
    "sessions_revoked": text("All sessions of {username} ended: {count}"),
    "user_created": text("User {username} created"),
    "user_changed": text("User {username} changed"),
    "user_unlocked": text("User {username} unlocked"),
    "user_deleted": text("User {username} deleted"),
    "password_changed": text("Own password or PIN changed"),
    "password_reset": text("New PIN or password for {username}"),
    "preferences_changed": text("Own language or colors changed"),
    "program_created": text("Program {name} created"),
    "program_saved": text("Program {name} saved as version {version_number}"),
    "program_activated": text("Program {program} activated"),
    "program_archived": text("Program {name} archived"),
    "program_unarchived": text("Program {name} taken back from the archive"),
    "program_favored": text("Program {name} made a favorite"),
    "program_unfavored": text("Program {name} is no longer a favorite"),
    "program_numbered": text("Program {name} given the number {number} on the lines"),
    "program_unnumbered": text("Program {name} no longer has the number {number} on the lines"),
    "program_select_refused": text("Program number {number} not given to the machine"),
    "samples_changed": text("Samples of {name} changed: {ok} OK, {ng} NG"),
    "sample_refused": text("Sample for {name} refused, which {proposed_by} had proposed"),
    "inspection_started": text("Inspection started: {program}"),
    "inspection_stopped": text("Inspection stopped"),
    "inspection_labelled": text("Part labeled: {label}"),
    "reason_code_set": text("Reason code of a part: {reason_code}"),
    "challenge_started": text("Challenge of {program}, version {version_number}, started by hand"),
    "challenge_withdrawn": text("Challenge of {program}, version {version_number}, withdrawn, started by {started_by}"),
    "challenge_passed": text("Challenge passed by {program}, version {version_number}"),
    "challenge_failed": text("Challenge of {program}: a part known to be {expects} was judged {judgement}"),
    "shift_note_added": text("Note for the hand-over of the shift {shift}: {note}"),
    "fault_reset": text("Fault left"),
    "maintenance_begun": text("Maintenance began: {reason}"),
    "maintenance_ended": text("Maintenance ended after {lasted} h"),
    "output_forced": text("Output {output} forced to {level}"),
    "outputs_released": text("Forced outputs released: {outputs}"),
    "alarm_acknowledged": text("Alarm {code} seen"),
    "alarm_test_sent": text("Test of the messages about alarms sent to {receivers}"),
    "room_demanded": text("Pictures to be removed to make room: {megabytes} MB"),
    "old_data_removed": text("Old data removed: {pictures} pictures, {results} results"),
    "restart_asked": text("Restart of the station"),
    "backup_made": text("Backup {name} made"),
    "backup_verified": text("Backup {name} verified"),
    "restore_asked": text("Restore of the backup {name} asked for"),
    "backup_restored": text("Backup {name} restored, as of {made_at}"),
    "restore_undone": text("Restore of the backup {name} undone"),
    "camera_calibrated": text("Camera calibrated with {target}, residual {residual_mm} mm"),
    "setting_changed": text("Setting changed: {setting}"),
    "counters_reset": text("Counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT"),
    "shift_begun": text("A shift began: counters reset at {parts} parts, {ok} OK, {ng} NG, {faults} FAULT"),
    "audit_begun_anew": text("Audit log signed anew, as after a restore"),
    "unreadable": text("This entry cannot be read"),
}

_DETAILS: Mapping[str, Text] = {
    "role": text("role: {role}"),
    "old": text("before: {old}"),
    "new": text("now: {new}"),
    "is_active": text("now {is_active}"),
    "is_idle": text("because nobody had touched anything"),
    "language": text("language: {language}"),
    "theme": text("colors: {theme}"),
    "reason": text("reason: {reason}"),
    "why": text("because: {why}"),
    "proposed_to": text("proposed as a sample of {proposed_to}"),
    "megabytes": text("{megabytes} MB"),
    "begun_by": text("begun by {begun_by}"),
    "worst_mm": text("at most {worst_mm} mm off"),
    "accepted": text("of them accepted from operators: {accepted}"),
    "happened_at": text("written down later; it happened at {happened_at}"),
}
"""What a detail adds, where the entry has it and the sentence does not name it."""

_VALUES: Mapping[str, Mapping[Any, Text]] = {
    "role": {role.value: text(role.title) for role in Role},
    "is_active": {True: text("active"), False: text("deactivated")},
    "label": {
        InspectionLabel.REAL_NG.value: text("Real NG"),
        InspectionLabel.FALSE_CALL.value: text("False call"),
        InspectionLabel.MISSED.value: text("Missed NG"),
        None: text("the label was taken back"),
    },
    "reason_code": {None: text("it was taken back")},
    "setting": {name: text(variable.field.title) for name, variable in site_settings().items()},
    "target": {kind: text(title) for kind, title in TARGETS.items()},
    "level": {"high": text("high"), "low": text("low")},
    "why": {"refresh token used twice": text("its token was used twice, so somebody has a copy")},
}

_WAYS: Mapping[str, Text] = {
    "panel": text("at the panel"),
    "api": text("over the network"),
    "cli": text("by command line"),
    "lines": text("by the lines"),
    "system": text("by the station itself"),
}


def sentence_of(entry: AuditEntry) -> Text:
    """What was done, without who did it; an action of another version stands as it is written."""
    sentence = SENTENCES.get(entry.action)
    if sentence is None:
        return _verbatim(entry.action)
    return Text(sentence.template, {gap: _value(gap, entry.details.get(gap)) for gap in _gaps(sentence)})


def title_of(action: str) -> Text:
    """What entries of an action have in common: their sentence, with its gaps left open."""
    return Text(SENTENCES[action].template, dict.fromkeys(_gaps(SENTENCES[action]), "…"))


def details_of(entry: AuditEntry) -> tuple[Text, ...]:
    """What the entry says beyond its sentence, where that is for people."""
    named = _gaps(sentence_of(entry))
    return tuple(
        Text(words.template, {name: _value(name, entry.details[name])})
        for name, words in _DETAILS.items()
        if name in entry.details and name not in named and entry.details[name] not in (None, "")
    )


def way_of(via: str) -> Text:
    """Where an actor stood, from `Actor.via`."""
    return _WAYS.get(via) or _verbatim(via)


def _value(name: str, value: Any) -> Any:
    words = _VALUES.get(name, {})
    if name == "why" and isinstance(value, str):
        return words.get(value, _verbatim(value))  # a sentence of the station, which a face may know in its language
    if isinstance(value, str | bool | int) or value is None:
        return words.get(value, MISSING if value is None else value)
    return str(value)


def _gaps(sentence: Text) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(sentence.template) if name)


def _verbatim(words: str) -> Text:
    return Text(words.replace("{", "{{").replace("}", "}}"))
