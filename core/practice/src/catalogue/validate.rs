//! What must hold for every exercise of a catalogue.

use super::exercise::{Dose, Exercise, SeatedForm, Support};
use crate::terms::{Position, SideOrder, Tempo};

/// The longest burst the app ever proposes.
const LONGEST_BURST_S: u16 = 120;
/// The shortest rest between two sets.
const SHORTEST_SET_REST_S: u16 = 60;
/// The most repetitions in a set, of what is practised and of what checks weekly.
const MOST: (u8, &str) = (15, "use 1 to 15 repetitions");
const MOST_OF_CHECK: (u8, &str) = (20, "use 1 to 20 repetitions");
/// No phase of a repetition is longer.
const LONGEST_PHASE_S: u16 = 60;

/// What is wrong with a catalogue, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("exercise `{exercise}`, {field}: {reason}")]
pub struct CatalogueError {
    /// Id of the exercise.
    pub exercise: String,
    /// Field of [`Exercise`].
    pub field: &'static str,
    /// What it must be.
    pub reason: String,
}

/// A fault in one field, before the exercise's name is known.
type Fault = (&'static str, String);

fn ensure(holds: bool, field: &'static str, reason: &str) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err((field, reason.to_owned())) }
}

/// Checks each exercise by itself, then what holds between them.
pub(super) fn all(exercises: &[Exercise]) -> Result<(), CatalogueError> {
    for (index, exercise) in exercises.iter().enumerate() {
        let earlier = exercises.iter().take(index);
        one(exercise)
            .and_then(|()| is_new(exercise, earlier))
            .and_then(|()| seated_form(exercise, exercises))
            .map_err(|(field, reason)| CatalogueError { exercise: exercise.id.to_owned(), field, reason })?;
    }
    Ok(())
}

fn one(exercise: &Exercise) -> Result<(), Fault> {
    ensure(is_kebab(exercise.id), "id", "use lower-case words joined by single hyphens")?;
    ensure((1..=9).contains(&exercise.steps), "steps", "give 1 to 9 step texts")?;
    ensure(!exercise.purposes.is_empty(), "purposes", "say what it is for")?;
    placed(exercise)?;
    dosed(exercise)?;
    exercise.tempo.map_or(Ok(()), |tempo| timed(tempo, exercise.hold_range_s))
}

fn is_kebab(id: &str) -> bool {
    let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('-').all(word)
}

fn is_new<'a>(exercise: &Exercise, mut earlier: impl Iterator<Item = &'a Exercise>) -> Result<(), Fault> {
    ensure(earlier.all(|other| other.id != exercise.id), "id", "an earlier exercise has the same id")
}

/// What follows from the position.
fn placed(exercise: &Exercise) -> Result<(), Fault> {
    let walks = exercise.position == Position::Walking;
    let seated = exercise.position == Position::Seated;
    ensure(exercise.goal.is_some() == walks, "goal", "walking items have a goal, the others none")?;
    ensure(exercise.tempo.is_none() == walks, "tempo", "walking items have none, the others need one")?;
    ensure(exercise.manner.is_walking() == walks, "manner", "`Walk` and `HighKnees` are for walking items only")?;
    ensure((exercise.sides == SideOrder::None) == walks, "sides", "`None` is for walking items, and only for them")?;
    ensure((exercise.support == Support::None) == seated, "support", "only a seated person needs nothing to hold")?;
    ensure(seated || !exercise.safety.is_empty(), "safety", "a standing or walking item needs at least one safety line")
}

fn dosed(exercise: &Exercise) -> Result<(), Fault> {
    let walks = exercise.position == Position::Walking;
    match exercise.dose {
        Dose::Walking { walking_s, most_s } => {
            ensure(walks, "dose", "only walking items count walking time")?;
            ensure((1..=LONGEST_BURST_S).contains(&most_s), "dose.most_s", "use 1 to 120 s")?;
            ensure((1..=most_s).contains(&walking_s), "dose.walking_s", "use 1 s to `most_s`")
        }
        Dose::Repetitions { fewest, start, most, sets, most_sets, rest_between_sets_s } => {
            ensure(!walks, "dose", "walking items count walking time")?;
            let (limit, reason) = if exercise.check { MOST_OF_CHECK } else { MOST };
            ensure((1..=limit).contains(&most), "dose.most", reason)?;
            ensure((1..=most).contains(&fewest), "dose.fewest", "use 1 to `most` repetitions")?;
            ensure((fewest..=most).contains(&start), "dose.start", "use `fewest` to `most` repetitions")?;
            ensure((1..=3).contains(&most_sets), "dose.most_sets", "use 1 to 3 sets")?;
            ensure((1..=most_sets).contains(&sets), "dose.sets", "use 1 to `most_sets` sets")?;
            let rest = SHORTEST_SET_REST_S..=600;
            ensure(rest.contains(&rest_between_sets_s), "dose.rest_between_sets_s", "use 60 to 600 s")
        }
    }
}

fn timed(tempo: Tempo, hold_range_s: Option<(u16, u16)>) -> Result<(), Fault> {
    let moves = 1..=LONGEST_PHASE_S;
    let waits = 0..=LONGEST_PHASE_S;
    ensure(moves.contains(&tempo.up_s), "tempo.up_s", "use 1 to 60 s")?;
    ensure(waits.contains(&tempo.hold_s), "tempo.hold_s", "use 0 to 60 s")?;
    ensure(moves.contains(&tempo.down_s), "tempo.down_s", "use 1 to 60 s")?;
    ensure(waits.contains(&tempo.rest_s), "tempo.rest_s", "use 0 to 60 s")?;
    let Some((shortest, longest)) = hold_range_s else { return Ok(()) };
    ensure(longest <= LONGEST_PHASE_S, "hold_range_s", "use at most 60 s")?;
    ensure((shortest..=longest).contains(&tempo.hold_s), "tempo.hold_s", "use a hold within `hold_range_s`")
}

fn seated_form(exercise: &Exercise, exercises: &[Exercise]) -> Result<(), Fault> {
    let seated = exercise.position == Position::Seated;
    match exercise.seated_form {
        SeatedForm::Itself => ensure(seated, "seated_form", "it is not seated: name the seated form or say why not"),
        SeatedForm::None { because } => {
            ensure(!seated, "seated_form", "it is seated itself")?;
            ensure(!because.trim().is_empty(), "seated_form", "say why there is none")
        }
        SeatedForm::Other(id) => {
            ensure(!seated, "seated_form", "it is seated itself")?;
            let other = exercises.iter().find(|other| other.id == id);
            let other = other.ok_or(("seated_form", format!("there is no exercise `{id}`")))?;
            ensure(other.position == Position::Seated, "seated_form", "the exercise named is not seated")
        }
    }
}
