//! What a person sees of backups.

/// What is in a backup, as it says itself.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct BackupSnapshot {
    /// When it was made, ms since 1970-01-01 UTC.
    pub created_ms: i64,
    /// The version of the app that made it.
    pub app: String,
    /// How much there is of what.
    pub counts: HistoryCounts,
}

/// How much there is of what.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct HistoryCounts {
    /// Sessions.
    pub sessions_count: u64,
    /// Steps.
    pub steps_count: u64,
    /// Everything that was noted, sessions' own notes among it.
    pub events_count: u64,
    /// Raw recordings.
    pub recordings_count: u64,
    /// Date of the first session, ISO 8601; none without one.
    pub first_date: Option<String>,
    /// Date of the last session.
    pub last_date: Option<String>,
}

/// What a restore or a merge came to.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RestoredSnapshot {
    /// What the backup says of itself.
    pub backup: BackupSnapshot,
    /// What is here now.
    pub counts: HistoryCounts,
    /// What is here now and was not before.
    pub added_count: u64,
    /// What was here before and is not any more.
    pub removed_count: u64,
    /// What the backup has and did not come in: it was deleted meanwhile, or later notes say more.
    pub left_out_count: u64,
    /// The backup of what was here before; none where there was nothing, and after a merge that brought nothing.
    pub kept_path: Option<String>,
}
