//! The questions of the self-check, by their keys.

/// A question of the self-check and the answers it takes, by their keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The question's key.
    pub key: &'static str,
    /// The keys of its answers.
    pub answers: &'static [&'static str],
    /// Whether several answers may be given, joined by `+` in the order above.
    pub several: bool,
    /// Whether nothing waits for its answer.
    pub optional: bool,
}

/// One answer, and standing waits for it.
const fn asked(key: &'static str, answers: &'static [&'static str]) -> Question {
    Question { key, answers, several: false, optional: false }
}

/// One answer, and nothing waits for it.
const fn offered(key: &'static str, answers: &'static [&'static str]) -> Question {
    Question { optional: true, ..asked(key, answers) }
}

/// Asked first: is anything new, or suddenly worse, in the last days?
pub const URGENT: Question = asked("urgent", &["none", "emergency", "today", "ms-team", "already-looked-at"]);

/// Which foot drops.
pub const SIDE: Question = offered("side", &["left", "right", "both"]);

/// The answer of who cannot tell what they notice; it stands alone.
pub const NOT_SURE: &str = "not-sure";

/// What the person notices: the form of foot drop, never a diagnosis.
pub const NOTICE: Question = Question { several: true, ..offered("notice", &["classic", "slap", "drag", NOT_SURE]) };

/// Asked one at a time before anything standing or walking is offered.
pub const STANDING: [Question; 9] = [
    asked("toe-lift", &["fully", "partly", "not-at-all"]),
    asked("stand-30s", &["yes", "no"]),
    asked("weaker-leg", &["holds-me", "not-yet"]),
    asked("knee", &["steady", "gives-way"]),
    asked("fall-6-months", &["no", "yes"]),
    asked("walking", &["freely", "with-cane", "with-walker", "not-alone"]),
    asked("feeling", &["full", "less"]),
    asked("hands", &["two", "one"]),
    asked("walking-far", &["few-steps", "between-rooms", "two-minutes-daily"]),
];

/// Whether the calf may be stretched after an operation or injury; never asked for before a stretch.
pub const CALF: Question = offered("calf", &["fine", "operated-cleared", "operated-not-cleared"]);

/// How many minutes a day there are for practice.
pub const MINUTES: Question = offered("minutes", &["5", "10", "15", "20", "30"]);

/// Asked after a fall.
pub const HURT: Question = offered("hurt", &["no", "a-little", "badly"]);

/// The first of the standing questions, which the self-check asks at once.
const TOE_LIFT: &Question = &STANDING[0];

/// What is asked before the first exercise, in this order.
pub const SELF_CHECK: [&Question; 4] = [&URGENT, &SIDE, TOE_LIFT, &NOTICE];

/// Every question.
pub fn all() -> impl Iterator<Item = &'static Question> {
    const BESIDE: [&Question; 6] = [&URGENT, &SIDE, &NOTICE, &CALF, &MINUTES, &HURT];
    BESIDE.into_iter().chain(&STANDING)
}
