//! What became of reminders.

use crate::common::{MORNING_US, at, opened, prompt};
use heelfirst_history::{Act, ArmedPrompt, End, Entry, Event, ReminderEnd, ReminderOutcome, Store};

fn armed(prompts: Vec<ArmedPrompt>) -> Event {
    Event::ReminderArmed { ids: vec![], refused: vec![], prompts }
}

fn acted(id: &str, act: Act) -> Event {
    Event::ReminderActed { id: id.into(), act }
}

fn fired(id: &str, fired_us: i64) -> Event {
    Event::ReminderFired { id: id.into(), fired_us }
}

fn ended(id: &str, how: End) -> Event {
    Event::ReminderEnded { ends: vec![ReminderEnd { id: id.into(), how }] }
}

/// Each event one µs after the one before it, the first at 1 µs.
fn append(store: &mut Store, events: impl IntoIterator<Item = Event>) {
    let entries: Vec<Entry> = (1..).zip(events).map(|(at_us, event)| at(at_us, event)).collect();
    store.append(&entries).unwrap();
}

fn outcome(store: &Store, id: &str) -> ReminderOutcome {
    store.read().reminder_outcome(id).unwrap().unwrap()
}

fn recent(store: &Store, limit: u32) -> Vec<ArmedPrompt> {
    store.read().recent_reminders(limit).unwrap().into_iter().map(|record| record.prompt).collect()
}

#[test]
fn an_occurrence_ends_with_the_last_answer() {
    let (_dir, mut store) = opened();
    let events = [
        Event::ReminderArmed {
            ids: vec!["a1".into(), "a2".into()],
            refused: vec!["a3".into()],
            prompts: vec![prompt("a4", 9)],
        },
        fired("a1", 10),
        fired("a1", 20),
        acted("a1", Act::Snoozed),
        acted("a1", Act::Started),
    ];
    append(&mut store, events);
    let first = outcome(&store, "a1");
    assert_eq!(
        (first.armed_us, first.fired_us, first.act, first.acted_us),
        (Some(1), Some(10), Some(Act::Started), Some(5))
    );
    assert_eq!(outcome(&store, "a2").act, None);
    assert_eq!(outcome(&store, "a3").refused_us, Some(1));
    assert_eq!(outcome(&store, "a4"), ReminderOutcome { armed_us: Some(1), ..ReminderOutcome::default() });
    assert_eq!(store.read().reminder_outcome("never").unwrap(), None);
}

#[test]
fn a_prompt_that_is_armed_again_takes_the_new_times() {
    let (_dir, mut store) = opened();
    append(&mut store, [armed(vec![prompt("a1", 9)]), fired("a1", 5), armed(vec![prompt("a1", 13)])]);
    assert_eq!(store.read().armed_prompt("a1").unwrap(), Some(prompt("a1", 13)));
    let expected = ReminderOutcome { armed_us: Some(3), fired_us: Some(5), ..ReminderOutcome::default() };
    assert_eq!(outcome(&store, "a1"), expected);
}

#[test]
fn an_id_alone_leaves_the_plan_as_it_was() {
    let (_dir, mut store) = opened();
    let id_alone = Event::ReminderArmed { ids: vec!["a1".into(), "a2".into()], refused: vec![], prompts: vec![] };
    append(&mut store, [armed(vec![prompt("a1", 9)]), id_alone]);
    assert_eq!(store.read().armed_prompt("a1").unwrap(), Some(prompt("a1", 9)));
    assert_eq!(store.read().armed_prompt("a2").unwrap(), None);
    assert_eq!(outcome(&store, "a2").armed_us, Some(2));
}

#[test]
fn opening_is_no_answer() {
    let (_dir, mut store) = opened();
    append(&mut store, [acted("a1", Act::Opened), acted("a1", Act::Snoozed), acted("a1", Act::Opened)]);
    let seen = outcome(&store, "a1");
    assert_eq!((seen.opened_us, seen.act, seen.acted_us), (Some(1), Some(Act::Snoozed), Some(2)));
    append(&mut store, [acted("a2", Act::Opened)]);
    assert_eq!(outcome(&store, "a2").act, None);
}

#[test]
fn what_is_snoozed_or_put_off_in_a_hurry_moves() {
    let (_dir, mut store) = opened();
    let acts = [Act::Snoozed, Act::Opened, Act::InAHurry, Act::Snoozed, Act::OnNextWalk, Act::Dismissed, Act::Started];
    append(&mut store, acts.map(|act| acted("a1", act)));
    assert_eq!(outcome(&store, "a1").moves, 3);
}

#[test]
fn a_later_end_replaces_an_earlier_one() {
    let (_dir, mut store) = opened();
    append(&mut store, [ended("a1", End::Unknown), ended("a1", End::Done)]);
    let seen = outcome(&store, "a1");
    assert_eq!((seen.ended, seen.ended_us), (Some(End::Done), Some(2)));
}

#[test]
fn an_end_holds_against_what_comes_late() {
    let (_dir, mut store) = opened();
    for (number, how) in [End::Done, End::Expired, End::Unknown].into_iter().enumerate() {
        let id = format!("a{number}");
        let late = [fired(&id, 7), acted(&id, Act::Opened), acted(&id, Act::Dismissed), armed(vec![prompt(&id, 9)])];
        append(&mut store, [ended(&id, how)].into_iter().chain(late));
        let seen = outcome(&store, &id);
        assert_eq!((seen.ended, seen.ended_us, seen.fired_us), (Some(how), Some(1), Some(7)));
    }
}

#[test]
fn what_was_withdrawn_and_is_armed_again_has_not_ended() {
    let (_dir, mut store) = opened();
    append(&mut store, [armed(vec![prompt("a1", 9)]), ended("a1", End::Withdrawn), fired("a1", 7)]);
    assert_eq!(outcome(&store, "a1").ended, Some(End::Withdrawn));
    append(&mut store, [armed(vec![prompt("a1", 13)])]);
    let seen = outcome(&store, "a1");
    assert_eq!((seen.ended, seen.ended_us), (None, None));
}

#[test]
fn the_recent_ones_are_those_due_last_the_earliest_first() {
    let (_dir, mut store) = opened();
    let [eight, nine, ten, eleven] = [8, 9, 10, 11].map(|hour| prompt(&format!("a{hour}"), hour));
    append(&mut store, [armed(vec![ten.clone(), eight.clone(), eleven.clone()]), armed(vec![nine.clone()])]);
    let id_alone = Event::ReminderArmed { ids: vec!["a1".into()], refused: vec!["a2".into()], prompts: vec![] };
    append(&mut store, [id_alone, ended("a9", End::Expired)]);
    assert_eq!(recent(&store, 3), [nine.clone(), ten.clone(), eleven.clone()]);
    assert_eq!(recent(&store, 1500), [eight, nine, ten, eleven]);
    assert_eq!(recent(&store, 0), []);
    assert_eq!(store.read().recent_reminders(3).unwrap()[0].outcome, outcome(&store, "a9"));
}

#[test]
fn reminders_go_with_everything() {
    let (_dir, mut store) = opened();
    append(&mut store, [armed(vec![prompt("a1", 9)]), ended("a1", End::Done)]);
    let _wiped = store.delete_everything(MORNING_US, "UTC").unwrap();
    assert_eq!(recent(&store, 10), []);
    assert_eq!(store.read().reminder_outcome("a1").unwrap(), None);
}
