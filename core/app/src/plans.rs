//! Plans between the surface and the room that makes and reads them.

use crate::api::{CoachError, Plan};

/// The plan that a plan file holds.
pub(crate) fn from_file(text: &str) -> Result<Plan, CoachError> {
    let _ = text;
    Err(CoachError::internal("no plan files yet"))
}

/// A plan as the text of a plan file.
pub(crate) fn to_file(plan: &Plan) -> Result<String, CoachError> {
    let _ = plan;
    Err(CoachError::internal("no plan files yet"))
}

/// A plan as a code.
pub(crate) fn code(plan: &Plan) -> String {
    let _ = plan;
    String::new()
}
