//! The past and backups as screens list them.

use heelfirst_history::is_trial;
use heelfirst_report::date_text;
use heelfirst_words::{Args, Words};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::Driver;
use crate::api::{
    BackupSnapshot, BackupWords, ChartSnapshot, CoachError, DrawnBars, DrawnChart, HistoryCounts, HistoryRange,
    ProgressBucket, RecentSession, RestoredSnapshot, SessionEntry, Side, SideCount,
};

/// A list shows so many days.
const RECENT_MS: i64 = 28 * 24 * 60 * 60 * 1000;

impl Driver {
    pub(crate) fn recent_sessions(&self) -> Result<Vec<RecentSession>, CoachError> {
        self.refuse_when_shut_down()?;
        self.shared.mail.settle(); // what was accepted before this call is part of the answer
        let now_ms = self.shared.lock().stamp().0 / 1000;
        let range = HistoryRange { from_ms: now_ms - RECENT_MS, before_ms: now_ms + 1, with_steps: false };
        let sessions = self.sessions(range, |record| !record.never_began())?;
        let words = self.words();
        Ok(sessions.iter().rev().map(|session| recent(session, &words)).collect())
    }

    pub(crate) fn drawn_chart(&self, chart: &ChartSnapshot) -> DrawnChart {
        crate::drawing::drawn(chart, &self.words())
    }

    pub(crate) fn drawn_weeks(&self, weeks: &[ProgressBucket]) -> DrawnBars {
        crate::drawing::weeks(weeks, &self.words())
    }

    pub(crate) fn drawn_months(&self, months: &[ProgressBucket]) -> DrawnBars {
        crate::drawing::months(months, &self.words())
    }

    pub(crate) fn backup_words(&self, backup: &BackupSnapshot) -> BackupWords {
        let words = self.words();
        let zone = TimeZone::get(&self.shared.lock().stamp().1).unwrap_or(TimeZone::UTC);
        BackupWords {
            made_text: made_text(backup, zone, &words),
            counts_text: counts_text(&backup.counts, &words),
            span_text: span_text(&backup.counts, &words).unwrap_or_default(),
        }
    }

    pub(crate) fn restored_words(&self, restored: &RestoredSnapshot, merged: bool) -> Vec<String> {
        let words = self.words();
        let args = Args::new()
            .with("added", restored.added_count)
            .with("removed", restored.removed_count)
            .with("left", restored.left_out_count);
        let done = words.text(if merged { "backup-merged" } else { "backup-restored" }, &args);
        vec![done, words.text("backup-here-now", &Args::new().with("text", counts_text(&restored.counts, &words)))]
    }

    fn words(&self) -> std::sync::Arc<Words> {
        std::sync::Arc::clone(self.shared.lock().words())
    }
}

fn recent(session: &SessionEntry, words: &Words) -> RecentSession {
    let outcome =
        session.outcome.map_or("outcome-unfinished".to_owned(), |outcome| format!("outcome-{}", outcome.as_str()));
    RecentSession {
        session: session.session.clone(),
        exercise: session.exercise.clone(),
        name: session.exercise_name.clone(),
        when_text: when_text(session, words),
        done_text: done_text(session, words),
        outcome: session.outcome,
        outcome_text: words.plain(&outcome),
    }
}

fn when_text(session: &SessionEntry, words: &Words) -> String {
    let Ok(started) = session.started.parse::<Zoned>() else { return session.started.clone() };
    day_and_time(&started, words)
}

pub(super) fn day_and_time(at: &Zoned, words: &Words) -> String {
    let args = Args::new().with("date", date_text(at.date(), words)).with("time", at.strftime("%H:%M").to_string());
    words.text("history-when", &args)
}

/// Repetitions of each side, or the time of a walk, and its steps where they were seen.
fn done_text(session: &SessionEntry, words: &Words) -> String {
    let foot = |side: &SideCount| {
        let name = side.side.map_or("none", Side::as_str);
        words.text("history-counted", &Args::new().with("side", name).with("count", side.repetitions))
    };
    let seconds = Args::new().with("count", session.active_ms / 1000);
    let time = session.sides.is_empty().then(|| words.text("unit-seconds", &seconds));
    let steps =
        session.walk.iter().map(|walk| words.text("history-steps", &Args::new().with("count", walk.steps_count)));
    let trial = is_trial(session.speed).then(|| words.plain("history-trial"));
    session
        .sides
        .iter()
        .map(foot)
        .chain(time)
        .chain(steps)
        .chain(session.stand_in_text.clone())
        .chain(trial)
        .collect::<Vec<_>>()
        .join(" · ")
}

fn made_text(backup: &BackupSnapshot, zone: TimeZone, words: &Words) -> String {
    let made = Timestamp::from_millisecond(backup.created_ms).unwrap_or_default().to_zoned(zone);
    words.text("backup-made", &Args::new().with("when", day_and_time(&made, words)))
}

fn counts_text(counts: &HistoryCounts, words: &Words) -> String {
    let args = Args::new()
        .with("sessions", counts.sessions_count)
        .with("steps", counts.steps_count)
        .with("recordings", counts.recordings_count);
    words.text("backup-counts", &args)
}

fn span_text(counts: &HistoryCounts, words: &Words) -> Option<String> {
    let date = |date: &Option<String>| Some(date_text(date.as_ref()?.parse().ok()?, words));
    let args = Args::new().with("from", date(&counts.first_date)?).with("until", date(&counts.last_date)?);
    Some(words.text("backup-span", &args))
}
