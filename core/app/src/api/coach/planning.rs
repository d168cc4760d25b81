//! The plan: proposed, taken, taken back, read from a file and written to one.

use super::Coach;
use crate::api::{CoachError, Plan, ProposalSnapshot};

#[uniffi::export]
impl Coach {
    /// The plan that holds.
    pub fn plan(&self) -> Plan {
        self.driver.plan()
    }

    /// The plan that fits the answers, with its reasons.
    pub fn proposal(&self) -> ProposalSnapshot {
        self.driver.proposal()
    }

    /// Takes the proposed plan. From now on it is the person's own.
    ///
    /// # Errors
    /// `Invalid` before it was said which foot drops, `Storage` when it could not be written.
    pub fn take_proposal(&self) -> Result<(), CoachError> {
        self.driver.take_proposal()
    }

    /// Goes back to the plan before the last change. Doing it again undoes that.
    ///
    /// # Errors
    /// `NotFound` where the plan was never changed, `Storage` when it could not be written.
    pub fn take_back_plan(&self) -> Result<(), CoachError> {
        self.driver.take_back_plan()
    }

    /// The plan that the text of a plan file holds, to be shown and then given to `set_plan`.
    ///
    /// # Errors
    /// `Invalid` naming the place, the reason and the remedy.
    pub fn plan_from_file(&self, text: String) -> Result<Plan, CoachError> {
        crate::plans::from_file(&text)
    }

    /// The plan that holds as the text of a plan file.
    ///
    /// # Errors
    /// `Internal` only.
    pub fn plan_file(&self) -> Result<String, CoachError> {
        self.driver.plan_file()
    }

    /// The plan that holds as a code, which `plan_from_code` reads.
    pub fn plan_code(&self) -> String {
        self.driver.plan_code()
    }
}
