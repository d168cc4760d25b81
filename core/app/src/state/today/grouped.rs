//! The rest of the day in groups: what else can be done, what is checked, what is done, what has to wait.

use crate::api::{TodayGroup, TodayItem, TodayRow};
use crate::state::State;

/// The next item to do; none where nothing can be done now.
pub(super) fn next(items: &[TodayItem]) -> Option<&TodayItem> {
    items.iter().find(|item| can_be_done(item))
}

/// How much, and how long that takes.
pub(in crate::state) fn measure(dose: &str, minutes: &str) -> String {
    joined(&[dose, minutes], " · ")
}

impl State {
    /// Every item but the next one, each group only where there is something in it.
    pub(super) fn groups(&self, items: &[TodayItem], checks: &[TodayItem]) -> Vec<TodayGroup> {
        let next = next(items).map(|item| item.exercise.as_str());
        let rest = |takes: fn(&TodayItem) -> bool| {
            items.iter().filter(move |item| Some(item.exercise.as_str()) != next && takes(item))
        };
        let done = self.words.plain("outcome-done");
        let groups = [
            self.group("today-other-title", rest(can_be_done), |item| joined(&[&item.measure, &item.why], "\n")),
            self.group("today-checks-title", checks.iter(), |item| joined(&[&item.why, &item.minutes_text], "\n")),
            TodayGroup { is_done: true, ..self.group("today-done-title", rest(|item| !item.due), |_| done.clone()) },
            self.group("today-later-title", rest(|item| item.due && !item.offered), |item| item.why.clone()),
        ];
        groups.into_iter().filter(|group| !group.rows.is_empty()).collect()
    }

    fn group<'a>(
        &self,
        title: &str,
        items: impl Iterator<Item = &'a TodayItem>,
        detail: impl Fn(&TodayItem) -> String,
    ) -> TodayGroup {
        let row = |item: &TodayItem| TodayRow {
            exercise: item.exercise.clone(),
            name: item.name.clone(),
            detail: detail(item),
        };
        TodayGroup { title: self.words.plain(title), is_done: false, rows: items.map(row).collect() }
    }
}

fn can_be_done(item: &TodayItem) -> bool {
    item.due && item.offered
}

fn joined(parts: &[&str], between: &str) -> String {
    let said: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    said.join(between)
}
