//! The surface that Kotlin and Swift see: one object, one listener, flat immutable records. The only uniffi code there is.

mod backup;
mod borders;
mod calibration;
mod check;
mod checks;
mod closed;
mod coach;
mod config;
mod cues;
mod done_question;
mod error;
mod event;
mod feet;
mod figure;
mod history;
mod ids;
mod lift;
mod plan;
mod plan_page;
mod progress;
mod proposal;
mod rating;
mod reading;
mod recording;
mod reminder;
mod reminder_form;
mod report;
mod scene;
mod session;
mod session_key;
mod shown;
mod step;
mod today;
mod walk;

pub use backup::{BackupSnapshot, HistoryCounts, RestoredSnapshot};
pub use borders::{GradeBorderSnapshot, GradeBorders, GradeBordersSnapshot};
pub use calibration::{CalibrationSnapshot, CalibrationStage, MountAnswer, MountChoice, MountDoubtKind, MountQuestion};
pub use check::{
    AnswerSnapshot, AskKind, AskSnapshot, CheckSnapshot, QuestionSnapshot, WelcomePage, WelcomePageKind,
    WelcomeSnapshot,
};
pub use checks::{CheckSeries, ChecksSnapshot};
pub use closed::{ClosedSnapshot, closed};
pub use coach::Coach;
pub use config::{CoachClock, CoachConfig, CoachRadio, Environment};
pub use cues::{StepSoundMode, StepSounds};
pub use done_question::{DoneAnswer, DoneChoice, DoneForm, DoneQuestion, SettledQuestion, done_form, next_question};
pub use error::{CoachError, ListenerError, NoticeSnapshot, SystemPage};
pub use event::{CoachEvent, CoachListener};
pub use feet::{FeetSnapshot, FeetStage, feet_to_tell_apart};
pub use figure::{FigureForm, FigurePoint, FigureRole, FigureShape, FigureSnapshot};
pub use history::{HistoryRange, HistorySnapshot, SessionEntry};
pub use ids::{OccurrenceId, SensorId, SessionId};
pub use lift::{LiftDoubt, LiftSetSnapshot, LiftSnapshot, LiftsSnapshot};
pub use plan::{
    MishapKind, Orthosis, Place, Plan, PlanDay, PlanGoal, PlanItem, PlanMaker, PlanSides, PracticeContext, WalkingAid,
};
pub use plan_page::{NumberChoice, OtherExercise, PlanEdit, PlanPage, PlanRow};
pub use progress::{
    BestSnapshot, ChangeSnapshot, ChangeVerdict, ChartPoint, ChartSnapshot, FootBucket, GoalSnapshot, ProgressBucket,
    ProgressSnapshot,
};
pub use proposal::{LaterItem, ProposalSnapshot, ProposedItem};
pub use rating::{RatedSnapshot, RestartReason, SessionRating};
pub use reading::{AboutSnapshot, ExerciseSnapshot, LanguageSnapshot, PieceSnapshot};
pub use recording::{RecordingSnapshot, RecordingsSnapshot};
pub use reminder::{
    HabitsSnapshot, NetSnapshot, OccurrenceSnapshot, PromptAction, PromptAnswer, PromptKind, ReminderHealth,
    ReminderPlan,
};
pub use reminder_form::{ComingDay, DayAnchor, DayWindow, FixedPrompt, PauseChoice, ReminderForm, ReminderPage};
pub use report::{ReportFormat, ReportPaper, ReportRequest};
pub use scene::{SceneMute, SceneSensor};
pub use session::{
    Begun, CountedBy, CueHaptic, CueSnapshot, CueSound, DoneSnapshot, RepetitionSnapshot, SessionAction,
    SessionCommand, SessionOutcome, SessionPhase, SessionProgress, SessionSnapshot, Side, SideCount, StopReason,
};
pub use session_key::{KeyMeaning, SessionKey, key_meaning};
pub use shown::{BackupWords, ChartDate, ChartTick, DrawnBar, DrawnBars, DrawnChart, DrawnPoint, RecentSession};
pub use step::{LinkState, SensorSnapshot, StepLanding, StepMark, StepSnapshot, StepsSnapshot, UngradedReason};
pub use today::{AppSnapshot, GateSnapshot, TodayGroup, TodayItem, TodayRow, TodaySnapshot, UnfinishedSession};
pub use walk::{FootWalkSnapshot, WalkLine, WalkSnapshot, WalkSymmetry};
