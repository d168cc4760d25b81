//! Events to rows of the journal and back.

use heelfirst_gait::Step;
use serde_json::{Map, Value};

use super::{Event, lift, packing};
use crate::error::Problem;

/// The present form of every kind. A kind stays in this list for good.
const KINDS: &[(&str, u16)] = &[
    ("session-started", 1),
    ("session-input", 1),
    ("repetition", 1),
    ("progress", 1),
    ("steps", 1),
    ("session-steps", 1),
    ("lifts", 1),
    ("session-ended", 1),
    ("session-rated", 1),
    ("stop-explained", 1),
    ("setting-changed", 1),
    ("answer-given", 1),
    ("context-set", 1),
    ("mishap", 1),
    ("mishap-taken-back", 1),
    ("goal-rated", 1),
    ("sensor-paired", 1),
    ("sensor-calibrated", 1),
    ("sensor-forgotten", 1),
    ("reminder-armed", 1),
    ("reminder-fired", 1),
    ("reminder-acted", 2),
    ("reminder-ended", 1),
    ("everything-deleted", 1),
    (TOMBSTONE, 1),
];

/// What remains of a deleted event.
pub(crate) const TOMBSTONE: &str = "deleted";

/// The columns of an event.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Body {
    pub kind: String,
    pub v: u16,
    pub json: String,
    pub data: Option<Vec<u8>>,
}

/// What a row of the journal means to this version.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meaning {
    Known(Event),
    /// Written by a newer version: kept, ignored.
    Unknown,
    /// A tombstone.
    Deleted,
}

pub(crate) fn encode(event: &Event) -> Result<Body, Problem> {
    let Value::Object(mut map) = serde_json::to_value(event)? else {
        return Err(Problem::Rejected("an event must be an object".into()));
    };
    let Some(Value::String(kind)) = map.remove("kind") else {
        return Err(Problem::Rejected("an event must have a kind".into()));
    };
    let v = version_of(&kind).ok_or_else(|| Problem::Rejected(format!("`{kind}` is not in the list of kinds")))?;
    let data = steps_of(event).map(packing::pack).transpose()?;
    Ok(Body { kind, v, json: Value::Object(map).to_string(), data })
}

pub(crate) fn decode(body: &Body) -> Result<Meaning, Problem> {
    if body.kind == TOMBSTONE {
        return Ok(Meaning::Deleted);
    }
    let Some(known) = version_of(&body.kind) else {
        return Ok(Meaning::Unknown);
    };
    let map: Map<String, Value> = serde_json::from_str(&body.json)?;
    let Some(mut map) = lift::lift(lift::LIFTS, known, &body.kind, body.v, map) else {
        return Ok(Meaning::Unknown);
    };
    map.insert("kind".into(), Value::String(body.kind.clone()));
    let mut event: Event = serde_json::from_value(Value::Object(map))?;
    if let Some(steps) = steps_mut(&mut event) {
        *steps = packing::unpack(body.data.as_deref().unwrap_or_default())?;
    }
    Ok(Meaning::Known(event))
}

fn version_of(kind: &str) -> Option<u16> {
    KINDS.iter().find(|(known, _)| *known == kind).map(|(_, v)| *v)
}

fn steps_of(event: &Event) -> Option<&[Step]> {
    match event {
        Event::Steps { steps, .. } | Event::SessionSteps { steps, .. } => Some(steps),
        _ => None,
    }
}

fn steps_mut(event: &mut Event) -> Option<&mut Vec<Step>> {
    match event {
        Event::Steps { steps, .. } | Event::SessionSteps { steps, .. } => Some(steps),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
