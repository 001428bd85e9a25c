"""Writes the notes of open cards: from the verdict and from what was done, or as the agent changed them."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from services.desk.verdicts.left_out import NoteFact, without
from services.setup.reply_templates import Filled, fill, placeholders
from ui.session.open_card import NoteDraft
from ui.session.remote import ROWS
from ui.widgets.safe_text import short_text
from ui.words.amounts import card_groups, card_tail
from ui.words.ticket.language import window_language
from ui.words.ticket.note import Kind, Note, Warnings, write_note
from ui.words.ticket.note_grounds import grounds, left_out, note_key
from ui.words.ticket.phrases import Phrases
from ui.words.ticket.template_values import TemplateValues
from ui.words.ticket.usage_line import Usage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.desk.done import Done
    from services.desk.verdicts.note_outcomes import Job
    from services.setup.reply_templates import ReplyTemplate
    from ui.session.open_card import OpenCard
    from ui.session.session import Session
    from ui.words.ticket.language import Language, NoteLanguages
    from ui.words.ticket.note_grounds import Ground

translate = QCoreApplication.translate

# Where the last choice is kept among the settings, as "internal en".
_STATE = "noteEditor"
LANGUAGES: tuple[Language, ...] = ("en", "zh_CN")


class NoteWriter:
    """Writes the notes of open cards; knows which kind and language were chosen last."""

    def __init__(self, session: Session, languages: NoteLanguages) -> None:
        self._session = session
        self._languages = languages
        kept = session.desk.settings.states.get(_STATE, "").split()
        self.kind = next((kind for kind in Kind if kind in kept), Kind.INTERNAL)
        self._chosen: Language | None = next((each for each in LANGUAGES if each in kept), None)

    @property
    def language(self) -> Language:
        """The language chosen last; before any was, the window's own."""
        return self._chosen or window_language()

    def choose(self, kind: Kind, language: Language) -> None:
        """Keep what was chosen, for the next note as well."""
        self.kind, self._chosen = kind, language
        self._session.desk.settings.states[_STATE] = f"{kind} {language}"

    def proposed(self, record: OpenCard, kind: Kind | None = None) -> Note:
        """The note as services and words have it, without what was left out; nothing that was changed by hand."""
        made, rest = self._session.concluding.jobs(record)
        if not made:
            return Note("")
        rest = tuple(each for each in rest if note_key(each) not in record.note_left_out)
        usage = self._usage(record)
        whole = self._written(made, rest, kind or self.kind, usage)

        def shorter(text: str, fact: NoteFact) -> str:
            shortened = self._written([without(job, fact) for job in made], rest, kind or self.kind, usage)
            return left_out(text, shortened.text)

        facts = [fact for fact in NoteFact if fact in record.note_left_out]
        return Note(reduce(shorter, facts, whole.text), whole.missing)

    def _written(self, made: Sequence[Job], rest: Sequence[Done], kind: Kind, usage: Usage | None) -> Note:
        language, now = self._languages.of(self.language), self._session.desk.now()
        return write_note(made, rest, kind, language, agent=self._session.agent, now=now, usage=usage)

    def _usage(self, record: OpenCard) -> Usage | None:
        """What the card has used, where an answer says it."""
        remote = record.usage
        if remote.state != ROWS or remote.value is None or remote.as_of is None:
            return None
        return Usage(remote.value, self._session.contract.unit(record), remote.as_of)

    def grounds(self, record: OpenCard) -> list[Ground]:
        """The facts that the note rests on, to be left out one by one."""
        made, _ = self._session.concluding.jobs(record)
        return grounds(made, record.done_here, self._session.desk.now())

    def fact_words(self, record: OpenCard) -> list[str]:
        """The words of a note that come from facts: amounts, plans, days, the card's number."""
        made, _ = self._session.concluding.jobs(record)
        return list(dict.fromkeys(word for job in made for word in self._words_of(job) if word))

    def _words_of(self, job: Job) -> Iterator[str]:
        language, facts = self._languages.of(self.language), job.facts
        say = Phrases(language)
        yield from (card_groups(facts.iccid), card_tail(facts.iccid).lstrip("."))
        yield from map(say.money, (facts.money, *facts.refunds, *(each.money for each in facts.payments)))
        yield from map(say.plan, (facts.plan, facts.renewed_plan, facts.next_plan, facts.other_plan))
        yield from map(language.day, (facts.day, facts.starts, facts.ends))

    # ------------------------------------------------------------------ templates

    def templates(self) -> list[ReplyTemplate]:
        """The reply templates that are written in the language chosen."""
        kept = self._session.desk.reply_templates.all()
        return [each for each in kept if each.is_written(self.language)]

    def unwritten_templates(self) -> list[str]:
        """Those that nobody wrote in the language chosen, with the language that they lack."""
        kept = self._session.desk.reply_templates.all()
        return [template_words(each) for each in kept if not each.is_written(self.language)]

    def template_values(self, record: OpenCard) -> dict[str, str]:
        """What the placeholders of a template stand for on this card."""
        made, _ = self._session.concluding.jobs(record)
        return TemplateValues(self._languages.of(self.language)).of(made)

    def template_texts(self, record: OpenCard) -> dict[str, tuple[str, ...]]:
        """Every text of this card's reply that stands for a placeholder."""
        made, _ = self._session.concluding.jobs(record)
        return TemplateValues(self._languages.of(self.language)).said(made)

    def customers_data(self, record: OpenCard) -> frozenset[str]:
        """What is known of this card and may stand in no template, in either language."""
        made, _ = self._session.concluding.jobs(record)
        values = [TemplateValues(self._languages.of(each)) for each in LANGUAGES]
        return frozenset(word for each in values for word in each.data(made) if word)

    def filled(self, record: OpenCard, template: ReplyTemplate) -> Filled:
        """A template as a reply about this card; outside production its first line says so, as in every note."""
        warning = self.warning(record)
        found = fill(template.text(self.language).strip(), self.template_values(record))
        return Filled("\n\n".join(filter(None, (warning, found.text))), found.missing)

    def warning(self, record: OpenCard) -> str:
        """The first line of every note of this card; "" in production."""
        made, _ = self._session.concluding.jobs(record)
        if not made:
            return ""
        facts = made[0].facts
        return Warnings(self._languages.of(self.language)).line(facts.environment, facts.stranger)

    # ------------------------------------------------------------------ what was changed by hand

    def wants_a_look(self, record: OpenCard) -> bool:
        """Whether the note has to be seen before it is copied: it lacks something, or what was written is old."""
        kept = record.note_drafts.get((self.kind, self.language))
        if kept is not None:
            return self.is_old(record) or bool(self.unfilled(kept.text)) or not kept.text.strip()
        return self.kind is Kind.CUSTOMER and bool(self.proposed(record).missing)

    def unfilled(self, text: str) -> tuple[str, ...]:
        """The placeholders of a template that still stand in a reply: they are never sent."""
        return placeholders(text) if self.kind is Kind.CUSTOMER else ()

    def is_old(self, record: OpenCard) -> bool:
        """Whether what was changed by hand was written when something else was known of the card."""
        kept = record.note_drafts.get((self.kind, self.language))
        return kept is not None and kept.told != self._told(record)

    def keep(self, record: OpenCard, text: str) -> None:
        """Keep the note as it was changed by hand, until the card is closed."""
        record.note_drafts[self.kind, self.language] = NoteDraft(text, self._told(record))

    def text(self, record: OpenCard, kind: Kind | None = None) -> str:
        """The note as it would be copied: as it was changed by hand, else as proposed."""
        kept = record.note_drafts.get((kind or self.kind, self.language))
        return kept.text if kept is not None else self.proposed(record, kind).text

    def _told(self, record: OpenCard) -> str:
        """What the customer would be told: unlike the internal note it has no moments, and changes with the facts."""
        return self.proposed(record, Kind.CUSTOMER).text


def template_words(template: ReplyTemplate) -> str:
    """A template in a list: its name, and the language in which nobody has written it yet."""
    name = short_text(template.name)
    if not template.is_written("en"):
        return translate("NoteEditor", "{name} (no English text)").format(name=name)
    return (
        name if template.is_written("zh_CN") else translate("NoteEditor", "{name} (no Chinese text)").format(name=name)
    )


def copied_sentence(writer: NoteWriter) -> str:
    """What was copied, for a notice."""
    words = {
        (Kind.INTERNAL, "en"): translate("NoteEditor", "Copied: internal note, English"),
        (Kind.INTERNAL, "zh_CN"): translate("NoteEditor", "Copied: internal note, Chinese"),
        (Kind.CUSTOMER, "en"): translate("NoteEditor", "Copied: customer reply, English"),
        (Kind.CUSTOMER, "zh_CN"): translate("NoteEditor", "Copied: customer reply, Chinese"),
    }
    return words[writer.kind, writer.language]
