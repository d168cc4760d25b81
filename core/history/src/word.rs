//! Enums as the words they are stored as.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Side;
use crate::error::Problem;

/// The written form of a unit variant.
pub(crate) fn written<T: Serialize>(value: &T) -> Result<String, Problem> {
    match serde_json::to_value(value)? {
        Value::String(word) => Ok(word),
        other => Err(Problem::Rejected(format!("{other} is not a word"))),
    }
}

/// The variant of a written form.
pub(crate) fn read<T: DeserializeOwned>(word: String) -> Result<T, Problem> {
    Ok(serde_json::from_value(Value::String(word))?)
}

/// Walking has no side, but a key of a table has no gaps.
const NO_SIDE: &str = "none";

/// A side as the tables write it.
pub(crate) fn side_written(side: Option<Side>) -> Result<String, Problem> {
    side.map_or_else(|| Ok(NO_SIDE.to_owned()), |side| written(&side))
}

/// A side as the tables write it.
pub(crate) fn side_read(word: String) -> Result<Option<Side>, Problem> {
    if word == NO_SIDE { Ok(None) } else { read(word).map(Some) }
}
