//! The commands of the surface, each on the state or on the store.

use std::sync::mpsc;

use heelfirst_practice::Input;
use heelfirst_practice::figure::View;

use super::Driver;
use super::mail::Job;
use crate::api::{
    AboutSnapshot, AppSnapshot, AskKind, Begun, CheckSnapshot, ChecksSnapshot, CoachError, DoneQuestion, Environment,
    ExerciseSnapshot, GradeBorders, GradeBordersSnapshot, HabitsSnapshot, LanguageSnapshot, MishapKind, MountAnswer,
    NoticeSnapshot, OccurrenceId, PieceSnapshot, Plan, PlanEdit, PlanPage, PracticeContext, PromptAnswer, PromptKind,
    ProposalSnapshot, RatedSnapshot, ReminderForm, ReminderHealth, ReminderPage, ReminderPlan, RestartReason, SensorId,
    SessionCommand, SessionId, SessionRating, Side, StepSnapshot, StepSounds, StopReason, WelcomeSnapshot,
};
use crate::state::State;

impl Driver {
    pub(crate) fn snapshot(&self) -> AppSnapshot {
        let snapshot = self.shared.lock().snapshot();
        self.shared.viewed();
        snapshot
    }

    pub(crate) fn start(&self, item: &str, unasked: bool) -> Result<SessionId, CoachError> {
        self.run(|state| state.start(item, unasked))
    }

    pub(crate) fn start_due(&self, kind: PromptKind) -> Result<Begun, CoachError> {
        self.run(|state| state.start_due(kind))
    }

    pub(crate) fn input(&self, input: Input) -> Result<(), CoachError> {
        self.run(|state| state.input(input))
    }

    pub(crate) fn say(&self, command: SessionCommand) -> Result<(), CoachError> {
        self.run(|state| state.say_to_session(command))
    }

    pub(crate) fn act(&self, action: &str) -> Result<(), CoachError> {
        self.run(|state| state.act(action))
    }

    pub(crate) fn add_time(&self, ms: i64) -> Result<(), CoachError> {
        let time = u64::try_from(ms).map_err(|_| CoachError::invalid("ms", "must be positive"))?;
        self.input(Input::AddTime(std::time::Duration::from_millis(time)))
    }

    pub(crate) fn abandon(&self) -> Result<(), CoachError> {
        self.run_durably(State::abandon)
    }

    pub(crate) fn set_plan(&self, plan: &Plan) -> Result<(), CoachError> {
        self.run_durably(|state| state.set_plan(plan))
    }

    pub(crate) fn answer_check(&self, question: &str, answer: &str) -> Result<(), CoachError> {
        self.run_durably(|state| state.answer_check(question, answer))
    }

    pub(crate) fn lighter_day(&self, on: bool) -> Result<(), CoachError> {
        self.run_durably(|state| state.lighter_day(on))
    }

    pub(crate) fn set_step_sounds(&self, sounds: StepSounds) -> Result<(), CoachError> {
        self.run_durably(|state| state.set_step_sounds(sounds))
    }

    pub(crate) fn step_sounds(&self) -> StepSounds {
        self.shared.lock().step_sounds()
    }

    pub(crate) fn set_grade_borders(&self, borders: GradeBorders) -> Result<(), CoachError> {
        self.run_durably(|state| state.set_grade_borders(borders))
    }

    pub(crate) fn grade_borders(&self) -> GradeBordersSnapshot {
        self.shared.lock().grade_borders()
    }

    pub(crate) fn set_context(&self, context: &PracticeContext) -> Result<(), CoachError> {
        self.run_durably(|state| {
            state.set_context(context);
            Ok(())
        })
    }

    pub(crate) fn set_settings(&self, json: &str) -> Result<ReminderPlan, CoachError> {
        self.run_durably(|state| state.set_settings(json))
    }

    pub(crate) fn settings(&self) -> Result<String, CoachError> {
        self.shared.lock().settings()
    }

    pub(crate) fn reminder_form(&self) -> ReminderForm {
        self.shared.lock().reminder_form()
    }

    pub(crate) fn set_reminder_form(&self, form: &ReminderForm) -> Result<ReminderPlan, CoachError> {
        self.run_durably(|state| state.set_reminder_form(form))
    }

    pub(crate) fn reminder_page(&self) -> ReminderPage {
        self.shared.lock().reminder_page()
    }

    pub(crate) fn health(&self) -> ReminderHealth {
        self.shared.lock().health()
    }

    pub(crate) fn fired(&self, id: &OccurrenceId, at_ms: i64) -> Result<ReminderPlan, CoachError> {
        self.run_or_take_back(|state| state.fired(id, at_ms))
    }

    pub(crate) fn acted(&self, id: &OccurrenceId, answer: PromptAnswer) -> Result<ReminderPlan, CoachError> {
        self.run_or_take_back(|state| state.acted(id, answer))
    }

    pub(crate) fn import_reminder(&self, kind: PromptKind, calendar: &str) -> Result<ReminderPlan, CoachError> {
        self.run_durably(|state| state.import_reminder(kind, calendar))
    }

    pub(crate) fn habits(&self) -> HabitsSnapshot {
        self.shared.lock().habits()
    }

    pub(crate) fn forget_habits(&self) -> Result<ReminderPlan, CoachError> {
        self.run_durably(State::forget_habits)
    }

    pub(crate) fn allow_fewer_prompts(&self, allowed: bool) -> Result<ReminderPlan, CoachError> {
        self.run_durably(|state| state.allow_fewer_prompts(allowed))
    }

    pub(crate) fn environment_changed(&self, environment: Environment) -> Result<ReminderPlan, CoachError> {
        self.run(|state| {
            state.set_environment(environment)?;
            state.say_reminders()
        })
    }

    pub(crate) fn armed(&self, ids: &[OccurrenceId], refused: &[OccurrenceId]) -> Result<ReminderPlan, CoachError> {
        self.run_or_take_back(|state| state.armed(ids, refused))
    }

    pub(crate) fn scan(&self, on: bool) -> Result<(), CoachError> {
        self.run(|state| state.scan(on))
    }

    pub(crate) fn pair(&self, id: &SensorId, foot: Side) -> Result<(), CoachError> {
        self.run_durably(|state| state.pair(id, foot))
    }

    pub(crate) fn tell_feet_apart(&self, sensors: &[SensorId], foot: Side) -> Result<(), CoachError> {
        self.run(|state| state.tell_feet_apart(sensors, foot))
    }

    pub(crate) fn stop_telling_feet_apart(&self) -> Result<(), CoachError> {
        self.run(State::stop_telling_feet_apart)
    }

    pub(crate) fn calibrate(&self, id: &SensorId) -> Result<(), CoachError> {
        self.run(|state| state.calibrate(id))
    }

    pub(crate) fn stop_calibration(&self) -> Result<(), CoachError> {
        self.run(State::stop_calibration)
    }

    pub(crate) fn answer_mount(&self, id: &SensorId, answer: MountAnswer) -> Result<(), CoachError> {
        self.run_durably(|state| state.answer_mount(id, answer))
    }

    pub(crate) fn forget(&self, id: &SensorId) -> Result<(), CoachError> {
        self.run_durably(|state| state.forget(id))
    }

    pub(crate) fn report_event(
        &self,
        kind: MishapKind,
        when_ms: Option<i64>,
        note: Option<String>,
    ) -> Result<(), CoachError> {
        self.run_durably(|state| state.report_event(kind, when_ms, note))
    }

    pub(crate) fn rate(&self, session: &SessionId, rating: Option<SessionRating>) -> Result<RatedSnapshot, CoachError> {
        self.run_durably(|state| state.rate(session, rating))
    }

    pub(crate) fn explain_stop(
        &self,
        session: &SessionId,
        reason: Option<StopReason>,
    ) -> Result<Option<String>, CoachError> {
        self.run_durably(|state| state.explain_stop(session, reason))
    }

    pub(crate) fn take_back_event(&self) -> Result<MishapKind, CoachError> {
        self.run_durably(State::take_back_event)
    }

    pub(crate) fn take_back_answer(&self, session: &SessionId, question: DoneQuestion) -> Result<(), CoachError> {
        self.run_durably(|state| state.take_back_answer(session, question))
    }

    pub(crate) fn ready_again(&self) -> Result<(), CoachError> {
        self.run_durably(State::ready_again)
    }

    pub(crate) fn reconsider(&self, exercise: &str) -> Result<(), CoachError> {
        self.run_durably(|state| state.reconsider(exercise))
    }

    pub(crate) fn restart_doses(&self, because: RestartReason) -> Result<(), CoachError> {
        self.run_durably(|state| {
            state.restart_doses(because);
            Ok(())
        })
    }

    pub(crate) fn self_check(&self) -> CheckSnapshot {
        self.shared.lock().self_check()
    }

    pub(crate) fn answer_ask(&self, kind: AskKind, key: &str, answer: &str) -> Result<(), CoachError> {
        self.run_durably(|state| state.answer_ask(kind, key, answer))
    }

    pub(crate) fn welcome(&self) -> WelcomeSnapshot {
        self.shared.lock().welcome()
    }

    pub(crate) fn leave_welcome(&self) -> Result<(), CoachError> {
        self.run_durably(State::leave_welcome)
    }

    pub(crate) fn start_first_lifts(&self) -> Result<SessionId, CoachError> {
        self.run(State::start_first_lifts)
    }

    pub(crate) fn checks(&self) -> ChecksSnapshot {
        self.shared.lock().checks()
    }

    pub(crate) fn plan(&self) -> Plan {
        self.shared.lock().plan().clone()
    }

    pub(crate) fn plan_page(&self) -> PlanPage {
        self.shared.lock().plan_page()
    }

    pub(crate) fn look_at_plan(&self, plan: &Plan) -> Result<PlanPage, CoachError> {
        self.shared.lock().look_at_plan(plan)
    }

    pub(crate) fn edit_plan(&self, edit: &PlanEdit) -> Result<(), CoachError> {
        self.run_durably(|state| state.edit_plan(edit))
    }

    pub(crate) fn proposal(&self) -> ProposalSnapshot {
        self.shared.lock().proposal()
    }

    pub(crate) fn take_proposal(&self) -> Result<(), CoachError> {
        self.run_durably(State::take_proposal)
    }

    pub(crate) fn take_back_plan(&self) -> Result<(), CoachError> {
        self.run_durably(State::take_back_plan)
    }

    pub(crate) fn plan_file(&self) -> Result<String, CoachError> {
        crate::plans::to_file(&self.plan())
    }

    pub(crate) fn plan_code(&self) -> String {
        crate::plans::code(&self.plan())
    }

    pub(crate) fn pieces(&self) -> Vec<PieceSnapshot> {
        self.shared.lock().pieces()
    }

    pub(crate) fn about(&self) -> AboutSnapshot {
        self.shared.lock().about()
    }

    pub(crate) fn mark_piece_read(&self, key: &str) -> Result<(), CoachError> {
        self.run_durably(|state| state.mark_piece_read(key))
    }

    pub(crate) fn exercise(&self, key: &str) -> Result<ExerciseSnapshot, CoachError> {
        self.shared.lock().exercise_page(key)
    }

    pub(crate) fn figure_view(&self, exercise: &str, side: Side) -> View {
        self.shared.lock().figure_view(exercise, side)
    }

    pub(crate) fn languages(&self) -> Vec<LanguageSnapshot> {
        self.shared.lock().languages()
    }

    pub(crate) fn safety_page(&self, language: Option<&str>) -> Vec<String> {
        self.shared.lock().safety_page(language)
    }

    pub(crate) fn context(&self, exercise: Option<&str>) -> PracticeContext {
        self.shared.lock().context(exercise)
    }

    pub(crate) fn set_context_of(&self, exercise: &str, context: &PracticeContext) -> Result<(), CoachError> {
        self.run_durably(|state| state.set_context_of(exercise, context))
    }

    pub(crate) fn set_question(&self, question: &str) -> Result<(), CoachError> {
        self.run_durably(|state| state.set_question(question))
    }

    pub(crate) fn rate_goal(&self, goal: &str, rating: u8) -> Result<(), CoachError> {
        self.run_durably(|state| state.rate_goal(goal, rating))
    }

    #[expect(clippy::disallowed_types, reason = "the boundary has no ordered map")]
    pub(crate) fn labels(&self) -> std::collections::HashMap<String, String> {
        self.shared.lock().words().labels().into_iter().collect()
    }

    pub(crate) fn notice_for(&self, error: &CoachError) -> NoticeSnapshot {
        crate::notices::notice_for(self.shared.lock().words(), error)
    }

    pub(crate) fn steps_since(&self, number: u64) -> Vec<StepSnapshot> {
        self.shared.lock().steps_since(number)
    }

    pub(crate) fn delete_everything(&self) -> Result<(), CoachError> {
        let (at_us, zone) = self.run(State::prepare_deletion)?;
        let deleted = self.ask_store(|reply| Job::DeleteEverything { at_us, zone, reply });
        if deleted.is_ok() {
            self.shared.health.forget();
        }
        self.run(|state| {
            if deleted.is_ok() {
                state.forget_everything();
            } else {
                state.deletion_failed();
            }
            Ok(())
        })?;
        deleted
    }

    pub(super) fn ask_store<T>(
        &self,
        job: impl FnOnce(mpsc::Sender<Result<T, CoachError>>) -> Job,
    ) -> Result<T, CoachError> {
        self.refuse_when_shut_down()?;
        let (reply, answer) = mpsc::channel();
        self.shared.mail.give(job(reply));
        answer.recv().map_err(|_| CoachError::internal("the store has ended"))?
    }
}
