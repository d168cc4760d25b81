//! Steps as one row each, beside a packed block a session: the same steps in two databases.

use std::fs;
use std::path::Path;

use heelfirst_gait::Step;
use heelfirst_history::{Range, Reader};
use rusqlite::{Connection, params};

use crate::watch::timed;

pub fn compare(folder: &Path) {
    let reader = Reader::open(folder).unwrap();
    let year_us = 31_536_000_000_000_i64;
    let first = reader.sessions_without_steps(Range::ALL).unwrap()[0].started_us;
    let sessions = reader.sessions(Range { from_us: Some(first), to_us: Some(first + year_us) }).unwrap();
    let steps: Vec<&Vec<Step>> =
        sessions.iter().map(|session| &session.steps).filter(|steps| !steps.is_empty()).collect();
    let count = steps.iter().map(|steps| steps.len()).sum::<usize>();
    let dir = tempfile::tempdir().unwrap();
    println!("Steps stored, {count} of a year        bytes a step   write, s   read all, s");
    let said = |what: &str, file: &Path, written: f64, read: f64| {
        let bytes = fs::metadata(file).unwrap().len() as f64 / count as f64;
        println!("  {what:<34} {bytes:9.1} {written:12.2} {read:12.2}");
    };
    let file = dir.path().join("rows.sqlite");
    let ((), written) = timed(|| write_rows(&file, &steps));
    let (read, took) = timed(|| read_rows(&file));
    assert_eq!(read, count);
    said("one row a step, columns", &file, written.as_secs_f64(), took.as_secs_f64());
    let file = dir.path().join("blocks.sqlite");
    let packed = blocks(folder, first + year_us);
    let ((), written) = timed(|| write_blocks(&file, &packed));
    let (read, took) = timed(|| reader.sessions(Range { from_us: None, to_us: Some(first + year_us) }).unwrap());
    assert_eq!(read.iter().map(|session| session.steps.len()).sum::<usize>(), count);
    said("a packed block a session", &file, written.as_secs_f64(), took.as_secs_f64());
}

fn write_rows(file: &Path, sessions: &[&Vec<Step>]) {
    let mut connection = Connection::open(file).unwrap();
    connection
        .execute_batch(
            "CREATE TABLE steps (session INTEGER, position INTEGER, foot INTEGER, contact REAL, final REAL, flat REAL, strike REAL,
                toe_off REAL, stride REAL, swing REAL, stance REAL, length REAL, to_flat REAL, slap_speed REAL, frontal REAL,
                landing INTEGER, slap INTEGER, drag INTEGER, confidence REAL, ungraded INTEGER, bout INTEGER, in_turn INTEGER,
                first_or_last INTEGER, graded_after INTEGER, PRIMARY KEY (session, position)) STRICT, WITHOUT ROWID",
        )
        .unwrap();
    let transaction = connection.transaction().unwrap();
    {
        let marks = (1..=24).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
        let mut insert = transaction.prepare(&format!("INSERT INTO steps VALUES ({marks})")).unwrap();
        for (session, steps) in (0_i64..).zip(sessions) {
            for (position, step) in (0_i64..).zip(steps.iter()) {
                insert
                    .execute(params![
                        session,
                        position,
                        step.foot as i64,
                        step.initial_contact_s,
                        step.final_contact_s,
                        step.foot_flat_s,
                        step.strike_angle_deg,
                        step.toe_off_angle_deg,
                        step.stride_time_s,
                        step.swing_s,
                        step.stance_s,
                        step.stride_length_m,
                        step.contact_to_flat_ms,
                        step.slap_speed_dps,
                        step.frontal_angle_deg,
                        step.landing.map(|landing| landing as i64),
                        step.slap,
                        step.drag,
                        step.confidence,
                        step.ungraded_because.map(|why| why as i64),
                        step.bout,
                        step.in_turn,
                        step.first_or_last,
                        step.graded_after,
                    ])
                    .unwrap();
            }
        }
    }
    transaction.commit().unwrap();
}

/// Reads every column of every row, as steps would be read.
fn read_rows(file: &Path) -> usize {
    let connection = Connection::open(file).unwrap();
    let mut statement = connection.prepare("SELECT * FROM steps ORDER BY session, position").unwrap();
    let mut rows = statement.query([]).unwrap();
    let (mut count, mut sum) = (0, 0.0);
    while let Some(row) = rows.next().unwrap() {
        sum += (3..15).filter_map(|column| row.get::<_, Option<f64>>(column).unwrap()).sum::<f64>();
        count += 1;
    }
    assert!(sum.is_finite());
    count
}

/// The blocks as the journal holds them.
fn blocks(folder: &Path, before_us: i64) -> Vec<Vec<u8>> {
    let connection = Connection::open(folder.join("history.sqlite")).unwrap();
    let sql = "SELECT data FROM journal WHERE data IS NOT NULL AND at_us < ?1";
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([before_us], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn write_blocks(file: &Path, blocks: &[Vec<u8>]) {
    let mut connection = Connection::open(file).unwrap();
    connection.execute_batch("CREATE TABLE blocks (session INTEGER PRIMARY KEY, steps BLOB) STRICT").unwrap();
    let transaction = connection.transaction().unwrap();
    for (session, block) in (0_i64..).zip(blocks) {
        transaction.execute("INSERT INTO blocks VALUES (?1, ?2)", params![session, block]).unwrap();
    }
    transaction.commit().unwrap();
}
