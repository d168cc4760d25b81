//! `reminder_outcomes`.

use rusqlite::{Connection, params};

use super::Fact;
use crate::error::Problem;
use crate::event::{Act, ArmedPrompt, ReminderEnd};
use crate::word;

/// Armed again, what was withdrawn is in the plan again; every other end holds.
pub(super) fn armed(connection: &Connection, fact: &Fact<'_>, ids: &[String]) -> Result<(), Problem> {
    let sql = "INSERT INTO reminder_outcomes (occurrence, armed_us) VALUES (?1, ?2)
        ON CONFLICT (occurrence) DO UPDATE SET armed_us = excluded.armed_us,
            ended_us = CASE WHEN ended = 'withdrawn' THEN NULL ELSE ended_us END, ended = nullif(ended, 'withdrawn')";
    let mut statement = connection.prepare_cached(sql)?;
    for id in ids {
        statement.execute(params![id, fact.at_us])?;
    }
    Ok(())
}

/// Armed, with what was planned: the last plan holds.
pub(super) fn described(connection: &Connection, fact: &Fact<'_>, prompts: &[ArmedPrompt]) -> Result<(), Problem> {
    let sql = "UPDATE reminder_outcomes SET at_us = ?2, window_end_us = ?3, local = ?4, date = ?5, kinds = ?6
        WHERE occurrence = ?1";
    let mut describe = connection.prepare_cached(sql)?;
    for prompt in prompts {
        armed(connection, fact, std::slice::from_ref(&prompt.id))?;
        describe.execute(params![
            prompt.id,
            prompt.at_us,
            prompt.window_end_us,
            prompt.local.to_string(),
            prompt.date.to_string(),
            serde_json::to_string(&prompt.kinds)?,
        ])?;
    }
    Ok(())
}

pub(super) fn refused(connection: &Connection, fact: &Fact<'_>, ids: &[String]) -> Result<(), Problem> {
    let sql = "INSERT INTO reminder_outcomes (occurrence, refused_us) VALUES (?1, ?2)
        ON CONFLICT (occurrence) DO UPDATE SET refused_us = excluded.refused_us";
    let mut statement = connection.prepare_cached(sql)?;
    for id in ids {
        statement.execute(params![id, fact.at_us])?;
    }
    Ok(())
}

/// Told twice, the first time holds; one that the person had moved was shown again.
pub(super) fn fired(connection: &Connection, id: &str, fired_us: i64) -> Result<(), Problem> {
    let sql = "INSERT INTO reminder_outcomes (occurrence, fired_us) VALUES (?1, ?2)
        ON CONFLICT (occurrence) DO UPDATE SET fired_us = CASE
            WHEN fired_us IS NULL OR (act IN ('snoozed', 'in_a_hurry') AND acted_us >= fired_us) THEN excluded.fired_us
            ELSE fired_us END";
    connection.prepare_cached(sql)?.execute(params![id, fired_us])?;
    Ok(())
}

/// Answered twice (first snoozed, then started), the last answer holds. Opening it is no answer.
pub(super) fn acted(connection: &Connection, fact: &Fact<'_>, id: &str, act: Act) -> Result<(), Problem> {
    if act == Act::Opened {
        return opened(connection, fact, id);
    }
    let sql = "INSERT INTO reminder_outcomes (occurrence, act, acted_us, moves) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (occurrence) DO UPDATE SET act = excluded.act, acted_us = excluded.acted_us, moves = moves + excluded.moves";
    connection.prepare_cached(sql)?.execute(params![id, word::written(&act)?, fact.at_us, act.moves()])?;
    Ok(())
}

/// Opened twice, the first time holds.
fn opened(connection: &Connection, fact: &Fact<'_>, id: &str) -> Result<(), Problem> {
    let sql = "INSERT INTO reminder_outcomes (occurrence, opened_us) VALUES (?1, ?2)
        ON CONFLICT (occurrence) DO UPDATE SET opened_us = coalesce(opened_us, excluded.opened_us)";
    connection.prepare_cached(sql)?.execute(params![id, fact.at_us])?;
    Ok(())
}

/// Ended twice, the last end holds.
pub(super) fn ended(connection: &Connection, fact: &Fact<'_>, ends: &[ReminderEnd]) -> Result<(), Problem> {
    let sql = "INSERT INTO reminder_outcomes (occurrence, ended, ended_us) VALUES (?1, ?2, ?3)
        ON CONFLICT (occurrence) DO UPDATE SET ended = excluded.ended, ended_us = excluded.ended_us";
    let mut statement = connection.prepare_cached(sql)?;
    for end in ends {
        statement.execute(params![end.id, word::written(&end.how)?, fact.at_us])?;
    }
    Ok(())
}
