//! One prompt and what became of it.

use jiff::civil::{Date, DateTime};

use super::{ANSWERED_WITHIN_S, SET_BACK_S};
use crate::{Kinds, Occurrence, OccurrenceId};

/// What can happen to a prompt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The platform would not arm it.
    Refused,
    /// The platform will show it.
    Armed,
    /// It was shown.
    Delivered,
    /// The person opened it.
    Opened,
    /// The person began to practise.
    Started,
    /// What it asked for was practised.
    Done,
    /// It comes again a little later.
    Snoozed,
    /// It comes again at the next calm moment.
    InAHurry,
    /// It waits for the next time that the person gets up.
    OnNextWalk,
    /// Not this one.
    Dismissed,
    /// It was shown or refused, and its time passed without an answer.
    Expired,
    /// It was armed, and nothing was heard of it: nobody knows whether it was shown.
    Unknown,
    /// It was taken out of the plan before its time.
    Withdrawn,
}

impl Outcome {
    /// Whether nothing more is to come of it.
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Started | Self::Done | Self::Dismissed | Self::Expired | Self::Unknown | Self::Withdrawn)
    }

    /// Whether the person moved it to later.
    pub const fn is_moved(self) -> bool {
        matches!(self, Self::Snoozed | Self::InAHurry)
    }

    /// Whether only somebody who saw the prompt can have caused it.
    const fn is_of_the_person(self) -> bool {
        matches!(self, Self::Opened | Self::Started | Self::OnNextWalk | Self::Dismissed) || self.is_moved()
    }

    /// Whether it was armed and nothing was heard of it.
    const fn is_unheard(self) -> bool {
        matches!(self, Self::Armed | Self::Unknown)
    }

    const fn is_answer(self) -> bool {
        matches!(self, Self::Started | Self::Done | Self::Snoozed | Self::InAHurry | Self::OnNextWalk | Self::Dismissed)
    }
}

/// One prompt and what became of it. Times are seconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Which prompt.
    pub id: OccurrenceId,
    /// The waking date it belongs to.
    pub date: Date,
    /// What it asks for.
    pub kinds: Kinds,
    /// Which of these were practised.
    pub done: Kinds,
    /// When it is due, or due again.
    pub at_s: i64,
    /// When it is no longer worth showing.
    pub window_end_s: i64,
    /// What the clock shows at `at_s` where the person was when it was armed.
    pub local: DateTime,
    /// When it was last shown, as far as was heard.
    pub delivered_s: Option<i64>,
    /// The last that happened.
    pub outcome: Outcome,
    /// When.
    pub outcome_s: i64,
    /// How many times the person moved it to later.
    pub moves: u32,
}

impl Record {
    pub(super) fn armed(prompt: &Occurrence, taken: bool, now_s: i64) -> Self {
        Self {
            id: prompt.id,
            date: prompt.date,
            kinds: prompt.kinds(),
            done: Kinds::NONE,
            at_s: prompt.at.timestamp().as_second(),
            window_end_s: prompt.window_end.timestamp().as_second(),
            local: prompt.at.datetime(),
            delivered_s: None,
            outcome: if taken { Outcome::Armed } else { Outcome::Refused },
            outcome_s: now_s,
            moves: 0,
        }
    }

    /// Takes over what `fresh` says of the same prompt; whether anything is new.
    pub(super) fn arm_again(&mut self, fresh: &Self) -> bool {
        let same = (self.at_s, self.window_end_s, self.kinds) == (fresh.at_s, fresh.window_end_s, fresh.kinds);
        // One that the person moved stays moved; what came back into the plan is armed as on the first day.
        let outcome = if self.outcome.is_moved() { self.outcome } else { fresh.outcome };
        if same && outcome == self.outcome {
            return false;
        }
        (self.at_s, self.window_end_s, self.local) = (fresh.at_s, fresh.window_end_s, fresh.local);
        self.kinds = fresh.kinds;
        if outcome != self.outcome {
            (self.outcome, self.outcome_s) = (outcome, fresh.outcome_s);
        }
        true
    }

    /// Takes what happened; whether it is news.
    pub(super) fn note(&mut self, outcome: Outcome, at_s: i64) -> bool {
        let news = match outcome {
            Outcome::Delivered => return self.deliver(at_s),
            // Opening says less than any answer.
            Outcome::Opened => !self.outcome.is_answer(),
            // An answer is the person's and is never taken back by the passing of time.
            Outcome::Expired | Outcome::Unknown | Outcome::Withdrawn => !self.outcome.is_end(),
            Outcome::Done => true,
            Outcome::Armed | Outcome::Refused => false,
            _ => self.outcome != Outcome::Done,
        };
        if news {
            self.moves += u32::from(outcome.is_moved());
            if outcome.is_moved() {
                // It was shown before that, whatever a clock said that was set back meanwhile.
                self.delivered_s = self.delivered_s.map(|delivered_s| delivered_s.min(at_s));
                // Moved once more before it came again, it is due at neither time.
                self.at_s = if self.delivered_s.is_some() { self.at_s.min(at_s) } else { self.at_s };
            }
            // Whatever was practised for it in which order, it was done with the last.
            let again = outcome == Outcome::Done && self.outcome == Outcome::Done;
            self.outcome_s = if again { self.outcome_s.max(at_s) } else { at_s };
            self.outcome = outcome;
        }
        news
    }

    /// Told twice, the first time holds. Heard of late, an end without an answer stays one, but it is known now to have been shown.
    fn deliver(&mut self, at_s: i64) -> bool {
        if !self.awaits_delivery() {
            return false;
        }
        self.delivered_s = Some(at_s);
        match self.outcome {
            Outcome::Unknown => self.outcome = Outcome::Expired,
            outcome if outcome.is_end() => {}
            _ => (self.outcome, self.outcome_s) = (Outcome::Delivered, at_s),
        }
        true
    }

    /// Whether it has not been shown since it was last armed.
    fn awaits_delivery(&self) -> bool {
        match self.delivered_s {
            None => true,
            Some(delivered_s) => self.outcome.is_moved() && delivered_s <= self.outcome_s,
        }
    }

    /// Whether it must not be planned again: it was shown, or may have been, or was answered.
    pub fn is_spent(&self) -> bool {
        match self.outcome {
            Outcome::Refused | Outcome::Armed | Outcome::Snoozed | Outcome::InAHurry => false,
            Outcome::Expired | Outcome::Withdrawn => self.delivered_s.is_some() || self.moves > 0,
            _ => true,
        }
    }

    /// Whether it must not come at `now_s` any more: it is spent, or it was armed and its time has come, so that it may just have been
    /// shown without anybody having heard of it.
    pub(crate) fn has_come(&self, now_s: i64) -> bool {
        match self.outcome {
            Outcome::Armed => self.at_s <= now_s,
            // Once it was armed again it lies after the answer.
            Outcome::Snoozed | Outcome::InAHurry => self.outcome_s < self.at_s && self.at_s <= now_s,
            // What ended unheard while the clock was far ahead has its time yet to come.
            Outcome::Unknown => self.at_s <= now_s || self.outcome_s - SET_BACK_S <= now_s,
            _ => self.is_spent(),
        }
    }

    /// Whether it was shown by `now_s`, or may have been.
    pub(crate) fn may_have_shown(&self, now_s: i64) -> bool {
        let answered = self.moves > 0 || !self.done.is_empty() || self.outcome.is_of_the_person();
        self.delivered_s.is_some() || answered || (self.outcome.is_unheard() && self.has_come(now_s))
    }

    /// When it was shown last as of `now_s`; where nothing was heard, when it should have been.
    pub(super) fn shown_s(&self, now_s: i64) -> i64 {
        match self.delivered_s {
            // It may have come again meanwhile.
            Some(delivered_s) if self.at_s <= now_s => delivered_s.max(self.at_s),
            Some(delivered_s) => delivered_s,
            None => self.at_s,
        }
    }

    /// When it ends if nothing happens.
    pub(super) fn end_s(&self) -> i64 {
        match self.outcome {
            Outcome::OnNextWalk => self.outcome_s.saturating_add(super::WAITING_S),
            _ => self.window_end_s,
        }
    }

    /// Whether it may be seen at this time: its time has come, is not over, and nobody answered.
    pub fn is_showing(&self, now_s: i64) -> bool {
        let unanswered = matches!(self.outcome, Outcome::Armed | Outcome::Delivered | Outcome::Opened);
        unanswered && (self.at_s..self.window_end_s).contains(&now_s)
    }

    /// Whether practising at `at_s` can be its answer: what the person said of it later was said knowing of that, and stands.
    pub(super) fn asks(&self, at_s: i64) -> bool {
        let said_later = self.outcome.is_of_the_person() && self.outcome_s > at_s;
        let refused = self.outcome == Outcome::Expired && !self.is_spent();
        let asked = !refused && !matches!(self.outcome, Outcome::Refused | Outcome::Withdrawn | Outcome::Dismissed);
        asked && !said_later
    }

    /// For how long after it was shown practising is its answer.
    pub(super) fn patience_s(&self, now_s: i64) -> i64 {
        match self.outcome {
            Outcome::Snoozed | Outcome::InAHurry | Outcome::OnNextWalk => {
                (self.outcome_s - self.shown_s(now_s)).max(0) + ANSWERED_WITHIN_S
            }
            _ => ANSWERED_WITHIN_S,
        }
    }
}
