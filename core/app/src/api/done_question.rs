//! What is asked of a person once a session is over.

use super::plan::MishapKind;
use super::rating::SessionRating;
use super::session::{DoneSnapshot, SessionOutcome, StopReason};

/// What may be asked once a session is over, one at a time, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, uniffi::Enum)]
pub enum DoneQuestion {
    /// Why it was stopped; `Coach::explain_stop` takes the answer.
    Reason,
    /// Whether something happened on the walk; `Coach::report_event` takes what did.
    Mishap,
    /// How it went; `Coach::rate` takes the answer.
    Rating,
}

impl DoneQuestion {
    const ALL: [Self; 3] = [Self::Reason, Self::Mishap, Self::Rating];

    const fn is_for(self, done: &DoneSnapshot) -> bool {
        match self {
            Self::Reason => matches!(done.outcome, SessionOutcome::Stopped),
            Self::Mishap => done.asks_mishap,
            Self::Rating => done.asks_rating,
        }
    }
}

/// A question that is over: it was answered or left out. One whose answer was taken back is not over any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct SettledQuestion {
    /// Which.
    pub question: DoneQuestion,
    /// The answer where it was asked why; none where that was left out, and for every other question.
    #[uniffi(default = None)]
    pub reason: Option<StopReason>,
}

/// An answer to a question after a session, for `Coach::answer_done`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum DoneAnswer {
    /// Why it was stopped.
    Reason {
        /// Why.
        reason: StopReason,
    },
    /// Something happened on the walk.
    Mishap {
        /// What.
        kind: MishapKind,
    },
    /// How it went.
    Rating {
        /// How.
        rating: SessionRating,
    },
}

/// One of the answers that a question after a session is offered with.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DoneChoice {
    /// The key of its label.
    pub key: String,
    /// What it says; none where there is nothing to note, so that the question is only over.
    pub answer: Option<DoneAnswer>,
    /// The question as it is once this was chosen.
    pub settles: SettledQuestion,
}

/// A question after a session with its answers.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct DoneForm {
    /// Which question.
    pub question: DoneQuestion,
    /// The key of its label.
    pub key: String,
    /// Its answers, in the order in which they are shown.
    pub choices: Vec<DoneChoice>,
}

/// The question with its answers, as a screen asks it.
#[uniffi::export]
#[must_use]
pub fn done_form(question: DoneQuestion) -> DoneForm {
    let (key, choices) = match question {
        DoneQuestion::Reason => ("stop-question", REASONS.map(|(key, reason)| stopped_by(key, reason)).to_vec()),
        DoneQuestion::Mishap => {
            ("mishap-ask", std::iter::once(nothing()).chain(MISHAPS.map(|(key, kind)| happened(key, kind))).collect())
        }
        DoneQuestion::Rating => ("rating-ask", RATINGS.map(|(key, rating)| rated(key, rating)).to_vec()),
    };
    DoneForm { question, key: key.to_owned(), choices }
}

const REASONS: [(&str, StopReason); 6] = [
    ("stop-tired", StopReason::Tired),
    ("stop-pain", StopReason::Pain),
    ("stop-dizzy", StopReason::Dizzy),
    ("stop-unsteady", StopReason::Unsteady),
    ("stop-hot", StopReason::Hot),
    ("stop-other", StopReason::Other),
];

const MISHAPS: [(&str, MishapKind); 3] =
    [("button-trip", MishapKind::Trip), ("button-near-fall", MishapKind::NearFall), ("button-fall", MishapKind::Fall)];

const RATINGS: [(&str, SessionRating); 4] = [
    ("rating-easy", SessionRating::Easy),
    ("rating-right", SessionRating::Right),
    ("rating-hard", SessionRating::Hard),
    ("rating-pain", SessionRating::Pain),
];

fn stopped_by(key: &str, reason: StopReason) -> DoneChoice {
    let settles = SettledQuestion { question: DoneQuestion::Reason, reason: Some(reason) };
    DoneChoice { key: key.to_owned(), answer: Some(DoneAnswer::Reason { reason }), settles }
}

fn nothing() -> DoneChoice {
    DoneChoice { key: "mishap-none".to_owned(), answer: None, settles: over(DoneQuestion::Mishap) }
}

fn happened(key: &str, kind: MishapKind) -> DoneChoice {
    DoneChoice { key: key.to_owned(), answer: Some(DoneAnswer::Mishap { kind }), settles: over(DoneQuestion::Mishap) }
}

fn rated(key: &str, rating: SessionRating) -> DoneChoice {
    DoneChoice { key: key.to_owned(), answer: Some(DoneAnswer::Rating { rating }), settles: over(DoneQuestion::Rating) }
}

fn over(question: DoneQuestion) -> SettledQuestion {
    SettledQuestion { question, reason: None }
}

/// What to ask next of a session that is over; none where nothing is left to ask. Pain that stopped it is its rating already. Whatever
/// that left out is asked again once it is taken back (`Coach::take_back_answer`) and no longer among what is settled.
#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "the boundary hands values over")]
pub fn next_question(done: DoneSnapshot, settled: Vec<SettledQuestion>) -> Option<DoneQuestion> {
    let hurt = settled.iter().any(|settled| settled.reason == Some(StopReason::Pain));
    let is_over = |question: DoneQuestion| {
        hurt && question == DoneQuestion::Rating || settled.iter().any(|settled| settled.question == question)
    };
    DoneQuestion::ALL.into_iter().find(|question| question.is_for(&done) && !is_over(*question))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::subsequence;

    use super::*;
    use crate::api::SessionId;

    fn done(outcome: SessionOutcome, asks_mishap: bool, asks_rating: bool) -> DoneSnapshot {
        DoneSnapshot {
            session: SessionId { value: "a".to_owned() },
            at_ms: 0,
            outcome,
            summary: String::new(),
            walk: None,
            lift_sets: Vec::new(),
            asks_rating,
            asks_mishap,
            encouragement: None,
            stand_in_text: None,
            never_began: false,
            outcome_text: String::new(),
        }
    }

    fn because(reason: StopReason) -> SettledQuestion {
        SettledQuestion { question: DoneQuestion::Reason, reason: Some(reason) }
    }

    /// Asked to the end, with each question left out.
    fn all_asked(done: &DoneSnapshot) -> Vec<DoneQuestion> {
        let mut settled: Vec<SettledQuestion> = Vec::new();
        while let Some(question) = next_question(done.clone(), settled.clone()) {
            assert!(settled.len() < DoneQuestion::ALL.len(), "asked again: {question:?} after {settled:?}");
            settled.push(over(question));
        }
        settled.into_iter().map(|settled| settled.question).collect()
    }

    #[test]
    fn every_form_settles_its_question_in_words_that_are_there() {
        let words = heelfirst_words::Words::new(&["en"]);
        let mut answers = Vec::new();
        for question in DoneQuestion::ALL {
            let form = done_form(question);
            assert_eq!(form.question, question);
            assert!(words.has(&form.key), "{}", form.key);
            for choice in form.choices {
                assert!(words.has(&choice.key), "{}", choice.key);
                assert_eq!(choice.settles.question, question);
                match choice.answer {
                    Some(DoneAnswer::Reason { reason }) => assert_eq!(choice.settles.reason, Some(reason)),
                    Some(_) => assert_eq!(choice.settles.reason, None),
                    None => assert_eq!(choice.key, "mishap-none"),
                }
                assert!(!answers.contains(&choice.answer), "{} is offered twice", choice.key);
                answers.push(choice.answer);
            }
        }
        assert_eq!(answers.len(), 6 + 4 + 4, "every reason, mishap and rating, and that nothing happened");
    }

    #[test]
    fn each_question_is_asked_where_it_is_for_the_session() {
        use DoneQuestion::{Mishap, Rating, Reason};
        assert_eq!(all_asked(&done(SessionOutcome::Stopped, true, true)), [Reason, Mishap, Rating]);
        assert_eq!(all_asked(&done(SessionOutcome::Done, true, true)), [Mishap, Rating]);
        assert_eq!(all_asked(&done(SessionOutcome::Enough, false, true)), [Rating]);
        assert_eq!(all_asked(&done(SessionOutcome::Stopped, false, false)), [Reason]);
        assert_eq!(all_asked(&done(SessionOutcome::Interrupted, false, false)), []);
    }

    #[test]
    fn pain_that_stopped_it_is_its_rating_until_it_is_taken_back() {
        let stopped = done(SessionOutcome::Stopped, false, true);
        assert_eq!(next_question(stopped.clone(), vec![because(StopReason::Pain)]), None);
        assert_eq!(next_question(stopped.clone(), Vec::new()), Some(DoneQuestion::Reason));
        assert_eq!(
            next_question(stopped.clone(), vec![over(DoneQuestion::Reason)]),
            Some(DoneQuestion::Rating),
            "left out, it says nothing of pain"
        );
        assert_eq!(next_question(stopped, vec![because(StopReason::Tired)]), Some(DoneQuestion::Rating));
        let walk = done(SessionOutcome::Stopped, true, true);
        assert_eq!(next_question(walk, vec![because(StopReason::Pain)]), Some(DoneQuestion::Mishap));
    }

    fn any_done() -> impl Strategy<Value = DoneSnapshot> {
        let outcomes =
            [SessionOutcome::Done, SessionOutcome::Enough, SessionOutcome::Stopped, SessionOutcome::Interrupted];
        (proptest::sample::select(outcomes.to_vec()), any::<bool>(), any::<bool>())
            .prop_map(|(outcome, mishap, rating)| done(outcome, mishap, rating))
    }

    fn any_reason() -> impl Strategy<Value = Option<StopReason>> {
        use StopReason::{Dizzy, Hot, Other, Pain, Tired, Unsteady};
        proptest::sample::select(vec![
            None,
            Some(Pain),
            Some(Dizzy),
            Some(Unsteady),
            Some(Tired),
            Some(Hot),
            Some(Other),
        ])
    }

    proptest! {
        #[test]
        fn whatever_is_settled_and_taken_back_is_asked_in_its_order(
            done in any_done(),
            questions in subsequence(DoneQuestion::ALL.to_vec(), 0..=3).prop_shuffle(),
            reason in any_reason(),
            back in 0_usize..3,
        ) {
            let settle = |question| SettledQuestion { question, reason: reason.filter(|_| question == DoneQuestion::Reason) };
            let mut settled: Vec<_> = questions.iter().copied().map(settle).collect();
            if let Some(next) = next_question(done.clone(), settled.clone()) {
                prop_assert!(next.is_for(&done) && !questions.contains(&next));
                let is_over = |earlier: &DoneQuestion| questions.contains(earlier) || !earlier.is_for(&done);
                let open_before = DoneQuestion::ALL.iter().any(|earlier| *earlier < next && !is_over(earlier));
                prop_assert!(!open_before);
            }
            if back < settled.len() {
                let taken = settled.remove(back).question;
                let next = next_question(done.clone(), settled.clone());
                let hurt = settled.iter().any(|settled| settled.reason == Some(StopReason::Pain));
                let asked_again = taken.is_for(&done) && !(hurt && taken == DoneQuestion::Rating);
                prop_assert!(!asked_again || next.is_some_and(|next| next <= taken), "{taken:?} then {next:?}");
            }
        }
    }
}
