//! The plan: proposed, taken, taken back, read from a file and written to one.

use super::Coach;
use crate::api::{CoachError, Plan, PlanEdit, PlanPage, ProposalSnapshot};

#[uniffi::export]
impl Coach {
    /// The plan that holds.
    pub fn plan(&self) -> Plan {
        self.driver.plan()
    }

    /// The plan that holds as a screen shows it, with what may be changed.
    pub fn plan_page(&self) -> PlanPage {
        self.driver.plan_page()
    }

    /// A plan as a screen shows it before `set_plan` takes it.
    ///
    /// # Errors
    /// As `set_plan`, where it could not be taken.
    pub fn look_at_plan(&self, plan: Plan) -> Result<PlanPage, CoachError> {
        self.driver.look_at_plan(&plan)
    }

    /// Changes one thing of the plan, which is the person's own from then on. `take_back_plan` undoes it.
    ///
    /// # Errors
    /// `NotFound` for an exercise that is not there, `Invalid` with the reason in the person's words where the plan could not be led,
    /// `Storage` when it could not be written.
    pub fn edit_plan(&self, edit: PlanEdit) -> Result<(), CoachError> {
        self.driver.edit_plan(&edit)
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
