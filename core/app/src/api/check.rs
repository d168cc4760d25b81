//! What is asked of a person, one thing at a time.

/// An answer and how its button is called.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AnswerSnapshot {
    /// What is handed back.
    pub key: String,
    /// Its label.
    pub label: String,
    /// Whether it stands alone where several may be chosen.
    #[uniffi(default = false)]
    pub alone: bool,
}

/// A question of the self-check.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct QuestionSnapshot {
    /// Its key, for `answer_check`.
    pub key: String,
    /// The question.
    pub text: String,
    /// What belongs to it, a line each; often none.
    pub lines: Vec<String>,
    /// The answers, in the order in which they are shown.
    pub answers: Vec<AnswerSnapshot>,
    /// Whether several answers may be chosen, handed back joined by `+`.
    pub several: bool,
    /// Whether nothing is held back while it is open.
    pub optional: bool,
    /// What was answered before, where it is asked again.
    pub given: Option<String>,
    /// Whether a touch only marks the answer and another one hands it on: a wrong one would be dear.
    #[uniffi(default = false)]
    pub confirm: bool,
}

/// The self-check as it stands.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CheckSnapshot {
    /// Its heading.
    pub title: String,
    /// The next question; none when all are answered.
    pub question: Option<QuestionSnapshot>,
    /// Every question, answered or not, in their order.
    pub all: Vec<QuestionSnapshot>,
    /// How many are open, the next one included.
    pub left: u32,
    /// What an urgent answer asks for; none while none stands.
    pub urgent_text: Option<String>,
    /// What the check is not.
    pub note: String,
}

/// The first five minutes: four questions and five lifts, seated, without a sensor.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct WelcomeSnapshot {
    /// A greeting.
    pub title: String,
    /// What this is, a sentence each.
    pub paragraphs: Vec<String>,
    /// The next of the four questions; none when they are answered.
    pub question: Option<QuestionSnapshot>,
    /// How many of the four are open.
    pub left: u32,
    /// The exercise that `start_first_lifts` begins; none while a question is open or an urgent answer stands.
    pub exercise: Option<String>,
    /// What to do before it begins, one sentence; the urgent text where one stands.
    pub text: String,
    /// Whether something was practised before or the person left it, so that this screen is over.
    pub is_over: bool,
    /// Its pages, one thing on each; while an urgent answer stands they end with what it asks for.
    pub pages: Vec<WelcomePage>,
    /// The page to begin at, from 0, and to go on with after each answer: the first with an open question, the greeting where all are open.
    pub begin_at: u32,
}

/// What a page of the welcome is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum WelcomePageKind {
    /// What this is.
    Greeting,
    /// One of the questions.
    Question,
    /// An urgent answer stands: what to do, and the same question for when that was done.
    Urgent,
    /// What is worn and held while walking: `set_context` takes it.
    Aids,
    /// When the day begins and ends: the reminder settings take it.
    WakingHours,
    /// Whether reminders may be shown: the platform asks for it.
    Reminders,
    /// The first lifts: `start_first_lifts` begins them.
    FirstLifts,
}

/// A page of the welcome.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct WelcomePage {
    /// What it is about.
    pub kind: WelcomePageKind,
    /// Its heading.
    pub title: String,
    /// Its text, a line each.
    pub lines: Vec<String>,
    /// The question; on pages with one.
    pub question: Option<QuestionSnapshot>,
    /// Which page of how many, in a few words; empty on the greeting and where there is no way on.
    pub progress: String,
}

/// What kind of thing is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum AskKind {
    /// After a fall: is the person hurt?
    Hurt,
    /// Is something new, or suddenly worse?
    Urgent,
    /// Does a sensor still sit as it did?
    Mount,
    /// A question of the self-check.
    Standing,
    /// How near is the person's own goal?
    Goal,
    /// Is what hurt to be tried again?
    Reconsider,
}

/// The one thing that is asked now. `answer_ask` takes its kind, its key and an answer's key.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct AskSnapshot {
    /// What it is about.
    pub kind: AskKind,
    /// A question's key, a sensor, or an exercise, by its kind.
    pub key: String,
    /// The question.
    pub text: String,
    /// What belongs to it, a line each.
    pub lines: Vec<String>,
    /// The answers. Empty where the person's own words are asked for.
    pub answers: Vec<AnswerSnapshot>,
    /// Whether several answers may be chosen, handed back joined by `+`.
    pub several: bool,
    /// Whether it comes before everything else on the first screen: it is about what is safe right now.
    #[uniffi(default = false)]
    pub comes_first: bool,
    /// As a question's own.
    #[uniffi(default = false)]
    pub confirm: bool,
}
