//! What this process has taken so far. The reports' example measures with it, too.

use std::time::Duration;

/// Time that this thread was on a processor; `None` where the system does not tell.
#[cfg(unix)]
pub fn on_processor() -> Option<Duration> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Some(Duration::new(time.tv_sec.try_into().ok()?, time.tv_nsec.try_into().ok()?))
}

#[cfg(not(unix))]
pub fn on_processor() -> Option<Duration> {
    None
}

/// The peak of its resident memory, where the system tells.
pub fn peak_memory_mb() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(peak.trim().strip_suffix(" kB")?.parse::<f64>().ok()? / 1000.0)
}
