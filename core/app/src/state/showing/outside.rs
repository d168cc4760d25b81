//! What is shown of a session outside of its screen: a notification, the lock screen.

use std::time::Duration;

use heelfirst_practice::{Phase, SideView, View};

use crate::api::{SessionAction, SessionCommand, SessionProgress};
use crate::convert::ms;
use crate::state::State;

/// The key of what always stops a session.
pub(crate) const STOP: &str = "stop";

/// A walk's time, in few enough parts that what shows it is not drawn anew each second.
const WALK_PARTS: u32 = 20;

/// What may be done from outside, and the label of each.
const ACTIONS: [(&str, &str, SessionCommand); 5] = [
    ("ready", "button-ready", SessionCommand::Ready),
    ("go-on", "button-go-on", SessionCommand::Resume),
    ("pause", "button-pause", SessionCommand::Pause),
    ("arrived", "button-arrived", SessionCommand::Arrived),
    ("enough", "button-enough-short", SessionCommand::Enough),
];

/// What an action's key says to a session; none for an unknown one, and for stop.
pub(crate) fn command_of(action: &str) -> Option<SessionCommand> {
    ACTIONS.iter().find(|(key, ..)| *key == action).map(|(_, _, command)| *command)
}

impl State {
    /// What leads on, stop, and one that ends it well: a notification has room for three.
    pub(super) fn actions(&self, commands: &[SessionCommand]) -> Vec<SessionAction> {
        let offered = |among: &[SessionCommand]| {
            let first = ACTIONS.iter().find(|(_, _, command)| among.contains(command) && commands.contains(command));
            first.map(|(key, label, _)| self.action(key, label))
        };
        let leads = offered(&[SessionCommand::Ready, SessionCommand::Resume, SessionCommand::Pause]);
        let ends = offered(&[SessionCommand::Arrived, SessionCommand::Enough]);
        leads.into_iter().chain([self.action(STOP, "button-stop")]).chain(ends).collect()
    }

    fn action(&self, key: &str, label: &str) -> SessionAction {
        SessionAction { key: key.to_owned(), text: self.words.plain(label) }
    }
}

/// By repetitions; a walk, which has none, by its time.
pub(super) fn progress(view: &View) -> Option<SessionProgress> {
    let asked: u32 = view.sides.iter().map(|side| u32::from(side.prescribed)).sum();
    if asked > 1 { Some(repeated(view)) } else { walked(view) }
}

/// One part for each set of each side.
fn repeated(view: &View) -> SessionProgress {
    let sets = view.place.map_or(1, |place| u32::from(place.sets.max(1)));
    let parts = view.sides.iter().flat_map(|side| shares(side.prescribed.into(), sets)).collect();
    let done = |side: &SideView| u32::from(side.repetitions.min(side.prescribed));
    progressed(parts, view.sides.iter().map(done).sum())
}

/// As even as whole repetitions can be; none is empty.
fn shares(whole: u32, among: u32) -> impl Iterator<Item = u32> {
    let up_to = move |number: u32| whole * number / among;
    (0..among).map(move |number| up_to(number + 1) - up_to(number)).filter(|share| *share > 0)
}

fn walked(view: &View) -> Option<SessionProgress> {
    let phase = view.paused_phase.unwrap_or(view.phase);
    let total = view.phase_total.filter(|total| phase == Phase::Walk && !total.is_zero())?;
    let gone = total.saturating_sub(view.remaining?);
    Some(progressed(vec![WALK_PARTS], twentieths(gone, total)))
}

fn twentieths(gone: Duration, total: Duration) -> u32 {
    let parts = ms(gone) * i64::from(WALK_PARTS) / ms(total).max(1);
    u32::try_from(parts).unwrap_or(0).min(WALK_PARTS)
}

fn progressed(parts: Vec<u32>, done: u32) -> SessionProgress {
    SessionProgress { whole: parts.iter().sum(), parts, done }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn parts_are_as_even_as_can_be_and_lose_nothing(whole in 0_u32..10_000, among in 1_u32..20) {
            let parts: Vec<u32> = shares(whole, among).collect();
            prop_assert_eq!(parts.iter().sum::<u32>(), whole);
            prop_assert!(parts.iter().all(|part| *part > 0 && part.abs_diff(whole / among) <= 1));
        }

        #[test]
        fn a_walk_comes_from_its_beginning_to_its_end(total in 1_u64..3_600_000, gone in 0_u64..4_000_000) {
            let part = twentieths(Duration::from_millis(gone), Duration::from_millis(total));
            prop_assert_eq!(part == WALK_PARTS, gone >= total);
            prop_assert!(gone > 0 || part == 0);
        }
    }
}
