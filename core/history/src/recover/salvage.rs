//! What only the tables of a damaged history still say becomes events again: starts, counts and ends of sessions, mishaps, ratings of
//! goals, and the newest settings, answers, circumstances and sensors. Steps, lifts and reminders stand in the journal alone.

mod old;

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::Problem;
use crate::event::{Body, Entry, Meaning, decode};
use crate::journal::{self, RawRow};
use crate::{IdSource, store};
pub(super) use old::Old;
use old::{Named, number, parsed, present, text};

/// Which rows of the new journal belong to which session: asked for every session, and gone with the connection.
const BELONGING: &str = "
    CREATE TEMP TABLE belonging (session TEXT, kind TEXT, id TEXT, PRIMARY KEY (session, kind, id)) WITHOUT ROWID;
    INSERT INTO belonging SELECT body ->> 'session', kind, id FROM journal WHERE body ->> 'session' NOT NULL;
";

/// Enters starts, counts, mishaps and ratings of goals whose rows of the journal are lost. How many.
pub(super) fn before(new: &Connection, old: &Old) -> Result<u32, Problem> {
    new.execute_batch(BELONGING)?;
    let mut entered = 0;
    for row in old.rows("mishaps") {
        entered += u32::from(enter(new, mishap(&row))?);
    }
    for row in old.rows("goal_ratings") {
        entered += u32::from(enter(new, goal(&row))?);
    }
    for (_, session) in &old.sessions {
        entered += u32::from(enter(new, start(session, old))?);
    }
    for (id, session) in &old.sessions {
        entered += counts(new, old, id, session)?;
    }
    Ok(entered)
}

/// How many events the old tables name that are nowhere: steps, and whatever else could not be put together.
pub(super) fn lost(new: &Connection, old: &Old) -> Result<u32, Problem> {
    let mut lost = 0;
    for id in old.named_events() {
        lost += u32::from(journal::get(new, &id)?.is_none());
    }
    Ok(lost)
}

/// A row of the journal, where every part of it is there and it means something.
fn row(id: Option<String>, at: Option<(i64, String)>, kind: &str, body: Option<Value>) -> Option<RawRow> {
    let (at_us, zone) = at?;
    let body = Body { kind: kind.to_owned(), v: 1, json: body?.to_string(), data: None };
    let means_something = matches!(decode(&body), Ok(Meaning::Known(_)));
    means_something.then_some(RawRow { id: id?, device: "recovered".into(), at_us, zone, body })
}

fn enter(new: &Connection, row: Option<RawRow>) -> Result<bool, Problem> {
    let Some(row) = row else { return Ok(false) };
    let entered = journal::insert_if_new(new, &row)?;
    let sql = "INSERT OR IGNORE INTO belonging SELECT body ->> 'session', kind, id FROM journal
        WHERE id = ?1 AND body ->> 'session' NOT NULL";
    new.prepare_cached(sql)?.execute([&row.id])?;
    Ok(entered)
}

fn mishap(old: &Named) -> Option<RawRow> {
    let at = number(old, "when_us").zip(text(old, "zone"));
    let body = json!({"mishap": old.get("mishap"), "when_us": old.get("when_us"), "note": old.get("note")});
    row(text(old, "event"), at, "mishap", Some(body))
}

fn goal(old: &Named) -> Option<RawRow> {
    let at = number(old, "rated_us").zip(text(old, "zone"));
    let body = json!({"goal": old.get("goal"), "rating": old.get("rating")});
    row(text(old, "event"), at, "goal-rated", Some(body))
}

fn start(session: &Named, old: &Old) -> Option<RawRow> {
    let mut sides = old.of("session_sides", session);
    sides.sort_by_key(|side| number(side, "position"));
    let sides: Vec<Value> =
        sides.iter().map(|row| json!({"side": side(row), "prescribed": row.get("prescribed")})).collect();
    let body = json!({
        "session": session.get("session"),
        "exercise": session.get("exercise"),
        "prescription": parsed(session, "prescription")?,
        "sides": sides,
        "context": parsed(session, "context")?,
        "speed": session.get("speed"),
        "clock": parsed(session, "boot"),
    });
    let at = number(session, "started_us").zip(text(session, "zone"));
    let found = row(text(session, "event"), at, "session-started", Some(body))?;
    Some(RawRow { device: text(session, "device")?, ..found })
}

/// As events write it: none for walking.
fn side(row: &Named) -> Option<String> {
    text(row, "side").filter(|side| side != "none")
}

/// Repetitions and the rating that the journal does not know any more, before the session's end.
fn counts(new: &Connection, old: &Old, id: &str, session: &Named) -> Result<u32, Problem> {
    let known = known_counts(new, id)?;
    let mut place = Place::in_session(new, id)?;
    let mut entered = 0;
    for counted in old.of("repetitions", session) {
        let key = (side(&counted), number(&counted, "set_no"), number(&counted, "repetition"));
        let body = json!({
            "session": id, "at_ms": counted.get("at_ms"), "side": key.0, "set": key.1, "repetition": key.2,
            "counted_by": counted.get("counted_by"),
        });
        let at = number(session, "started_us").zip(text(session, "zone"));
        let at = at.map(|(us, zone)| (us + number(&counted, "at_ms").unwrap_or(0) * 1000, zone));
        if !known.contains(&key) {
            entered += u32::from(enter(new, row(place.take(), at, "repetition", Some(body)))?);
        }
    }
    if session.get("rating").is_some_and(|rating| !rating.is_null()) && !is_rated(new, id)? {
        let body = json!({"session": id, "rating": session.get("rating")});
        let at = number(session, "ended_us").zip(text(session, "zone"));
        entered += u32::from(enter(new, row(place.take(), at, "session-rated", Some(body)))?);
    }
    Ok(entered)
}

fn is_rated(new: &Connection, session: &str) -> Result<bool, Problem> {
    let sql = "SELECT EXISTS (SELECT 1 FROM belonging WHERE session = ?1 AND kind = 'session-rated')";
    Ok(new.prepare_cached(sql)?.query_row([session], |row| row.get(0))?)
}

type Counted = (Option<String>, Option<i64>, Option<i64>);

fn known_counts(new: &Connection, session: &str) -> Result<BTreeSet<Counted>, Problem> {
    let sql = "SELECT body ->> 'side', body ->> 'set', body ->> 'repetition' FROM belonging JOIN journal USING (id)
        WHERE belonging.session = ?1 AND belonging.kind = 'repetition'";
    let mut statement = new.prepare_cached(sql)?;
    let rows = statement.query_map([session], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Ids that sort before a row, the later taken the nearer to it. Ids of one device lie far apart.
struct Place(Option<u128>);

impl Place {
    /// Before the session's end, or else before the next start, or else after everything.
    fn in_session(new: &Connection, session: &str) -> Result<Self, Problem> {
        let sql = "SELECT min(id) FROM belonging WHERE session = ?1 AND kind = 'session-ended'";
        let end: Option<String> = new.prepare_cached(sql)?.query_row([session], |row| row.get(0))?;
        match end {
            Some(end) => Ok(Self::before(&end)),
            None => Self::after_session(new, session),
        }
    }

    fn after_session(new: &Connection, session: &str) -> Result<Self, Problem> {
        // In the order of ids, so that it ends with the first one.
        let sql = "SELECT id FROM journal WHERE kind = 'session-started' AND id >
            (SELECT min(id) FROM belonging WHERE session = ?1 AND kind = 'session-started') ORDER BY id LIMIT 1";
        let next: Option<String> = new.prepare_cached(sql)?.query_row([session], |row| row.get(0)).optional()?;
        if let Some(next) = next {
            return Ok(Self::before(&next));
        }
        let last: Option<String> = new.query_row("SELECT max(id) FROM journal", [], |row| row.get(0))?;
        // Far enough behind for all that may be entered.
        Ok(Self(last.and_then(|last| Uuid::try_parse(&last).ok()).map(|last| last.as_u128() + ROOM)))
    }

    fn before(id: &str) -> Self {
        Self(Uuid::try_parse(id).ok().map(|id| id.as_u128() - ROOM))
    }

    /// The end of a session comes after all else of it that was put together.
    fn last(self) -> Option<String> {
        Self(self.0.map(|place| place + ROOM - 1)).take()
    }

    fn take(&mut self) -> Option<String> {
        let place = self.0?;
        self.0 = Some(place + 1);
        Some(Uuid::from_u128(place).to_string())
    }
}

/// Far less than ids made within a millisecond lie apart.
const ROOM: u128 = 1 << 20;

/// A session whose end is lost would keep every later one out of the tables: it ends as the old tables say, or else as interrupted.
/// How many did.
pub(super) fn end_what_lost_its_end(new: &Connection, old: &Old) -> Result<u32, Problem> {
    let ends: std::collections::BTreeMap<_, _> = old.sessions.iter().map(|(id, row)| (id, row)).collect();
    let open = without_end(new)?;
    let mut ended = 0;
    for (n, (session, start)) in open.iter().enumerate() {
        let known = ends.get(session).and_then(|row| end_of(session, row));
        let runs_still = n + 1 == open.len() && is_last(new, start)?;
        let body = known.or(if runs_still { None } else { Some(interrupted(new, session)?) });
        let Some(body) = body else { continue };
        let at = at_of(new, session)?;
        let id = Place::after_session(new, session)?.last();
        ended += u32::from(enter(new, row(id, at, "session-ended", Some(body)))?);
    }
    Ok(ended)
}

/// Sessions with the ids of their starts, in order.
fn without_end(new: &Connection) -> Result<Vec<(String, String)>, Problem> {
    let sql = "SELECT session, id FROM belonging WHERE kind = 'session-started' AND session NOT IN
        (SELECT session FROM belonging WHERE kind = 'session-ended') ORDER BY id";
    let mut statement = new.prepare(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn is_last(new: &Connection, start: &str) -> Result<bool, Problem> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM journal WHERE kind = 'session-started' AND id > ?1)";
    Ok(new.query_row(sql, [start], |row| row.get(0))?)
}

fn end_of(session: &str, old: &Named) -> Option<Value> {
    let outcome = text(old, "outcome")?;
    let times = ["active_ms", "rest_ms", "set_up_ms", "paused_ms"].map(|key| (key.to_owned(), json!(old.get(key))));
    Some(json!({
        "session": session, "at_ms": old.get("last_at_ms"), "outcome": outcome, "reason": old.get("reason"),
        "times": Value::Object(times.into_iter().collect()),
    }))
}

/// As far as the last checkpoint says.
fn interrupted(new: &Connection, session: &str) -> Result<Value, Problem> {
    let sql = "SELECT max(body ->> 'at_ms'), max(body ->> 'times') FILTER (WHERE journal.kind = 'progress')
        FROM belonging JOIN journal USING (id) WHERE belonging.session = ?1";
    let (at_ms, times): (Option<i64>, Option<String>) =
        new.query_row(sql, [session], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let times = times.and_then(|times| serde_json::from_str(&times).ok()).unwrap_or(json!({}));
    Ok(json!({
        "session": session, "at_ms": at_ms.unwrap_or(0), "outcome": "interrupted", "reason": null, "times": times,
    }))
}

/// When and where its last event was.
fn at_of(new: &Connection, session: &str) -> Result<Option<(i64, String)>, Problem> {
    let sql = "SELECT at_us, zone FROM belonging JOIN journal USING (id) WHERE session = ?1 ORDER BY id DESC LIMIT 1";
    Ok(new.query_row(sql, [session], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// After the tables were derived: whatever of the newest settings, answers, circumstances and sensors the old tables say otherwise
/// is said again. How many.
pub(super) fn after(new: &Connection, old: &Old) -> Result<u32, Problem> {
    let mut ids = IdSource::after(0, journal::last_id(new)?);
    let mut entered = 0;
    for (table, key) in [
        ("settings", "key"),
        ("answers", "question"),
        ("contexts", "exercise"),
        ("sensors", "sensor"),
        ("mounts", "sensor"),
    ] {
        for row in old.rows(table) {
            let Some(entry) = entry(table, &row) else { continue };
            if says(new, table, key, &row)? {
                continue;
            }
            // One that contradicts the rest is not worth the rest.
            match store::append_all(new, &mut ids, "recovered", &[entry]) {
                Ok(_) => entered += 1,
                Err(problem) if problem.is_of_the_disk() => return Err(problem),
                Err(problem) => tracing::warn!(%problem, table, "what the old table said was left out"),
            }
        }
    }
    Ok(entered)
}

/// Whether the new table has this row, whenever it was written.
fn says(new: &Connection, table: &str, key: &str, row: &Named) -> Result<bool, Problem> {
    let found = present(new, &format!("SELECT * FROM {table} WHERE {key} = ?1"), params![text(row, key)])?;
    let same = |found: &Named| row.iter().all(|(name, value)| name.ends_with("_us") || found.get(name) == Some(value));
    Ok(found.iter().any(same))
}

fn entry(table: &str, row: &Named) -> Option<Entry> {
    let shoe = text(row, "shoe").filter(|shoe| !shoe.is_empty());
    let (at, body) = match table {
        "settings" => {
            ("changed_us", json!({"kind": "setting-changed", "key": row.get("key")?, "value": parsed(row, "value")?}))
        }
        "answers" => {
            let body = json!({"kind": "answer-given", "check": row.get("question")?, "answer": parsed(row, "answer")?});
            ("answered_us", body)
        }
        "contexts" => {
            let context = parsed(row, "context")?;
            let body =
                json!({"kind": "context-set", "exercise": row.get("exercise")?, "session": null, "context": context});
            ("set_us", body)
        }
        "sensors" => {
            let body = json!({
                "kind": "sensor-paired", "sensor": row.get("sensor")?, "name": row.get("name")?, "foot": row.get("foot")?,
            });
            ("paired_us", body)
        }
        _ => {
            let body = json!({
                "kind": "sensor-calibrated", "sensor": row.get("sensor")?, "foot": row.get("foot")?, "shoe": shoe,
                "mount": parsed(row, "mount")?,
            });
            ("calibrated_us", body)
        }
    };
    let zone = text(row, "zone").unwrap_or_else(|| "UTC".into());
    Some(Entry { at_us: number(row, at)?, zone, event: serde_json::from_value(body).ok()? })
}
