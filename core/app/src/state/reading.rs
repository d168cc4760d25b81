//! What there is to read: pieces, exercises, the safety page; and the circumstances of an exercise.

use heelfirst_history::{Aid, Context, Event};
use heelfirst_practice::catalogue::{Equipment, Safety, Source, Support};
use heelfirst_practice::dose::Feet;
use heelfirst_practice::figure::View;
use heelfirst_practice::{Exercise, Manner, Position};
use heelfirst_words::{Args, Language, Piece, Words, languages};

use super::State;
use super::facts::key;
use crate::api::{AboutSnapshot, CoachError, ExerciseSnapshot, LanguageSnapshot, PieceSnapshot, PracticeContext, Side};
use crate::said::{exercise_name, said};

/// What the safety page says, in its order.
const SAFETY_PAGE: &[&str] = &[
    "safety-stop-any-time",
    "safety-stop-signs",
    "safety-stop-and-see",
    "question-urgent",
    "question-urgent-list-emergency",
    "question-urgent-list-emergency-2",
    "gate-urgent-emergency",
    "question-urgent-list-today",
    "gate-urgent-today",
    "question-urgent-list-ms-team",
    "gate-urgent-ms-team",
    "safety-hot",
    "safety-fever",
    "safety-no-fall-detection",
    "professional-when",
    "safety-not-validated",
    "safety-review",
    "safety-no-promise",
];

/// Whether the exercise's own line of safety, or what it says of aids, says this already.
fn says_itself(exercise: &Exercise, line: Safety) -> bool {
    match line {
        Safety::MildStretch | Safety::SwollenCalf | Safety::HoldOn | Safety::WeakerLegStands | Safety::SafePlace => {
            true
        }
        Safety::LiftShrinks | Safety::NoHurry => !exercise.is_check(),
        Safety::UsualAids => exercise.support == Support::UsualAids,
        _ => false,
    }
}

/// The exercise's own line names all that must be at hand; only of the chair behind who stands there is more to say.
fn adds_to_its_own(exercise: &Exercise, thing: Equipment) -> bool {
    thing == Equipment::Chair && exercise.position == Position::Standing
}

impl State {
    /// The pieces, in the order in which they are offered.
    pub(crate) fn pieces(&self) -> Vec<PieceSnapshot> {
        let piece = |piece: Piece| PieceSnapshot {
            key: piece.key.to_owned(),
            title: piece.title,
            is_read: self.facts.pieces_read.contains(piece.key),
            paragraphs: piece.paragraphs,
            seconds: piece.seconds,
        };
        self.words.pieces().into_iter().map(piece).collect()
    }

    /// What this is, where it comes from and what may be done with it.
    pub(crate) fn about(&self) -> AboutSnapshot {
        let all = |keys: &[&str]| keys.iter().map(|key| self.words.plain(key)).collect();
        AboutSnapshot {
            version: self.words.text("about-version", &Args::new().with("version", env!("CARGO_PKG_VERSION"))),
            limits: all(&["safety-not-validated", "safety-no-fall-detection", "safety-no-promise"]),
            sources: all(&["about-guide", "safety-review"]),
            licences: all(&["about-licence", "about-parts", "about-no-network"]),
        }
    }

    /// A piece was read.
    pub(crate) fn mark_piece_read(&mut self, piece: &str) -> Result<(), CoachError> {
        let pieces = self.words.pieces();
        let known: Vec<&str> = pieces.iter().map(|piece| piece.key).collect();
        if !known.contains(&piece) {
            return Err(CoachError::not_found(format!("piece '{piece}'; there are {}", known.join(", "))));
        }
        if self.facts.pieces_read.insert(piece.to_owned()) {
            self.note_setting(key::PIECES_READ, serde_json::to_value(&self.facts.pieces_read))?;
        }
        Ok(())
    }

    /// All about an exercise.
    pub(crate) fn exercise_page(&self, key: &str) -> Result<ExerciseSnapshot, CoachError> {
        let exercise = self.exercise(key)?;
        let text = |part: &str| self.words.plain(&format!("exercise-{}-{part}", exercise.id));
        let steps = || (1..=exercise.steps).map(|n| format!("exercise-{}-step-{n}", exercise.id));
        let dose = self.dose(&exercise);
        let is_planned = self.facts.plan.items.iter().any(|item| item.exercise == exercise.id);
        let shared = exercise.safety.iter().filter(|line| !says_itself(&exercise, **line));
        let shared = shared.map(|line| self.words.plain(line.key()));
        let things = exercise.equipment.iter().filter(|thing| adds_to_its_own(&exercise, **thing));
        let things = things.map(|thing| self.words.plain(thing.key()));
        Ok(ExerciseSnapshot {
            exercise: exercise.id.to_owned(),
            name: exercise_name(&self.words, exercise.id),
            purpose: text("goal"),
            steps: steps().map(|step| self.words.plain(&step)).collect(),
            steps_spoken: steps().map(|step| self.words.spoken(&step, &Args::new())).collect(),
            dose: dose.prescription.as_ref().map(|p| self.dose_text(p)).unwrap_or_default(),
            why_dose: (is_planned || dose.prescription.is_none()).then(|| said(&self.words, &dose.why)),
            tempo: self.tempo_text(&exercise),
            safety: std::iter::once(text("safety")).chain(shared).collect(),
            equipment: std::iter::once(text("equipment")).chain(things).collect(),
            support: self.words.plain(exercise.support.key()),
            helper: self.helper_card(&exercise),
            seated_alternative: exercise.seated_alternative().map(str::to_owned),
            source: self.words.plain(match exercise.source {
                Source::Guide => "exercise-source-guide",
                Source::NamedInGuide => "exercise-source-named",
                Source::OwnDefault => "exercise-source-own",
            }),
            is_check: exercise.is_check(),
            held_back: self.why_not_now(&exercise),
            is_walk: exercise.position == Position::Walking,
            figure_side: self.figure_side(None),
            ask: self.ask_before(&exercise),
        })
    }

    /// Why an exercise cannot be started now: an answer, the lighter day, or that it hurt.
    fn why_not_now(&self, exercise: &Exercise) -> Option<String> {
        if let Some(held) = self.held_back(exercise) {
            return Some(self.held_back_text(held));
        }
        if self.is_lighter_day() && exercise.position != Position::Seated {
            return Some(self.words.plain("gate-lighter-day"));
        }
        self.dose(exercise).prescription.is_none().then(|| self.words.plain("today-why-pain"))
    }

    fn tempo_text(&self, exercise: &Exercise) -> Option<String> {
        let tempo = exercise.tempo?;
        let args = Args::new()
            .with("up", tempo.up_s)
            .with("hold", tempo.hold_s)
            .with("down", tempo.down_s)
            .with("rest", tempo.rest_s);
        let key = if exercise.manner == Manner::Stretch { "exercise-tempo-stretch" } else { "exercise-tempo" };
        Some(self.words.text(key, &args))
    }

    fn helper_card(&self, exercise: &Exercise) -> Vec<String> {
        let parts = ["stand", "say", "sensor"].map(|part| format!("helper-{}-{part}", exercise.id));
        let own: Vec<String> =
            parts.iter().filter(|key| self.words.has(key)).map(|key| self.words.plain(key)).collect();
        let shared: &[&str] = match (own.is_empty(), exercise.position) {
            (true, Position::Seated) => &["helper-say", "helper-count"],
            (true, _) => &["helper-stand", "helper-arm", "helper-say", "helper-sensor", "helper-count"],
            (false, Position::Seated) => &["helper-count"],
            (false, _) => &["helper-arm", "helper-count"],
        };
        own.into_iter().chain(shared.iter().map(|key| self.words.plain(key))).collect()
    }

    /// The languages that can be chosen, and the one in use where it is none of them, as one that tests made is.
    pub(crate) fn languages(&self) -> Vec<LanguageSnapshot> {
        let used = self.words.language();
        let language = |language: &Language| LanguageSnapshot {
            tag: language.tag.to_owned(),
            name: language.name.to_owned(),
            right_to_left: language.right_to_left,
            reviewed: language.reviewed,
            machine_made: language.machine_made,
            is_used: language.tag == used,
        };
        let own = self.words.info();
        let made = languages().iter().all(|known| known.tag != own.tag).then_some(&own);
        languages().iter().chain(made).map(language).collect()
    }

    /// How the figure of an exercise stands for this person today.
    pub(crate) fn figure_view(&self, exercise: &str, side: Side) -> View {
        let feet = self.catalogue.get(exercise).map_or(Feet::Forward, |exercise| self.dose(exercise).feet);
        View { side: side.into(), feet, cane: self.context_of(exercise).aid == Aid::Cane }
    }

    /// What keeps people safe, in a language; in the one in use without one.
    pub(crate) fn safety_page(&self, language: Option<&str>) -> Vec<String> {
        let other = language.map(|language| Words::new(&[language]));
        let words = other.as_ref().unwrap_or(&self.words);
        SAFETY_PAGE.iter().map(|key| words.plain(key)).collect()
    }

    /// The circumstances in which the next session of an exercise begins.
    pub(super) fn context_of(&self, exercise: &str) -> &Context {
        self.facts.context_of(exercise)
    }

    pub(crate) fn context(&self, exercise: Option<&str>) -> PracticeContext {
        self.context_of(exercise.unwrap_or_default()).into()
    }

    /// Sets the circumstances of one exercise.
    pub(crate) fn set_context_of(&mut self, exercise: &str, context: &PracticeContext) -> Result<(), CoachError> {
        let exercise = self.exercise(exercise)?.id.to_owned();
        let context = Context::from(context);
        self.facts.contexts.insert(exercise.clone(), context.clone());
        self.note_change(Event::ContextSet { exercise, session: None, context });
        self.follow_proposal();
        self.say_mounts();
        self.say_today();
        Ok(())
    }
}
