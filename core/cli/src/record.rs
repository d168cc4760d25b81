//! `heelfirst record`: what a sensor measures, as a recording.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use heelfirst::{CoachListener, CoachRadio};
use heelfirst_gait::Foot;
use heelfirst_sensors::bluetooth::{BluetoothRadio, RadioClock};
use heelfirst_sensors::recording::{WriteError, Writer};
use heelfirst_sensors::{Batch, Problem, Radio, RadioEvent, ReplayRadio, SensorId, SimulatedRadio};
use heelfirst_words::{Args, Words};

use crate::args::{Arguments, Record, Sensor};
use crate::failure::{Failure, warn};
use crate::finding::{is_called, worn};
use crate::open;

/// Rate of the simulated foot.
const SIMULATED_HZ: f64 = 104.0;
/// A sensor from which nothing came for so long is not there.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is said how far the recording is.
const TELL_EVERY: Duration = Duration::from_secs(5);
/// What was heard is on disk after this time, whatever happens then.
const KEEP_EVERY: Duration = Duration::from_secs(2);

/// Records until the time is over, the sensor has no more, or Ctrl-C.
pub(crate) fn run(arguments: &Arguments, options: &Record, words: &Words) -> Result<(), Failure> {
    if options.out.exists() {
        let args = Args::new().with("path", options.out.display().to_string());
        return Err(Failure::met(words.text("terminal-record-exists", &args)));
    }
    let (woken, wakes) = channel();
    listen_to_interrupts(woken.clone())?;
    let clock = open::real_clock();
    let (mut radio, wanted) = source(arguments, options, &clock, words)?;
    radio.wake_with(Arc::new(move || drop(woken.send(Wake::News))));
    let mut recorder = Recorder {
        clock,
        radio,
        wanted,
        foot: options.foot.unwrap_or(Foot::Left),
        limit: options.seconds.map(|seconds| Duration::from_secs(seconds.into())),
        tape: Tape::new(&options.out),
        told: Duration::ZERO,
        heard: Duration::ZERO,
        words,
    };
    let ending = recorder.record(&wakes);
    recorder.let_go();
    let kept = recorder.tape.sync(words);
    ending.and(kept)?;
    warn(&recorder.tape.summary(words));
    Ok(())
}

/// Why the recorder wakes.
enum Wake {
    /// The radio has something.
    News,
    /// Ctrl-C.
    Stop,
}

fn listen_to_interrupts(woken: Sender<Wake>) -> Result<(), Failure> {
    let mut signals = signal_hook::iterator::Signals::new([signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM])?;
    std::thread::Builder::new().name("ctrl-c".to_owned()).spawn(move || {
        for _ in signals.forever() {
            drop(woken.send(Wake::Stop));
        }
    })?;
    Ok(())
}

/// Which sensor is recorded.
enum Wanted {
    Known(SensorId),
    /// The first whose name begins so.
    Named(String),
}

fn source(
    arguments: &Arguments,
    options: &Record,
    clock: &RadioClock,
    words: &Words,
) -> Result<(Box<dyn Radio>, Wanted), Failure> {
    Ok(match &options.sensor {
        Sensor::Simulated(pattern) => {
            let radio = SimulatedRadio::new(*pattern, 1, SIMULATED_HZ).map_err(Failure::met)?;
            (Box::new(radio), Wanted::Known(SimulatedRadio::sensor()))
        }
        Sensor::Replay(file) => {
            let told = |error| Failure::met(format!("{}: {error}", file.display()));
            (Box::new(ReplayRadio::open(file).map_err(told)?), Wanted::Known(ReplayRadio::sensor()))
        }
        Sensor::Bluetooth(name) => {
            let wanted = match name {
                Some(name) => Wanted::Named(name.clone()),
                None => Wanted::Known(paired(arguments, options.foot, words)?),
            };
            (Box::new(BluetoothRadio::start(Arc::clone(clock))?), wanted)
        }
        Sensor::None => return Err(Failure::CommandLine(words.plain("terminal-choose-sensor"))),
    })
}

/// The paired sensor of a foot; without one, the only paired sensor.
fn paired(arguments: &Arguments, foot: Option<Foot>, words: &Words) -> Result<SensorId, Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let worn = worn(&coach, foot, words);
    coach.shut_down();
    worn.map(|sensor| SensorId::new(sensor.value))
}

/// Only the snapshot is wanted.
struct Deaf;

impl CoachListener for Deaf {
    fn on_event(&self, _event: heelfirst::CoachEvent) -> Result<(), heelfirst::ListenerError> {
        Ok(())
    }
}

struct Recorder<'a> {
    clock: RadioClock,
    radio: Box<dyn Radio>,
    wanted: Wanted,
    foot: Foot,
    limit: Option<Duration>,
    tape: Tape<'a>,
    told: Duration,
    heard: Duration,
    words: &'a Words,
}

impl Recorder<'_> {
    fn record(&mut self, wakes: &Receiver<Wake>) -> Result<(), Failure> {
        let begun = (self.clock)();
        match &self.wanted {
            Wanted::Known(sensor) => self.radio.connect(sensor, self.foot, begun),
            Wanted::Named(_) => self.radio.scan(true, begun),
        }
        loop {
            let now = (self.clock)();
            if self.hear(now)? || self.is_full() {
                return Ok(());
            }
            if !self.tape.is_empty() && now.saturating_sub(self.heard) > PATIENCE {
                return Ok(()); // what was recorded is kept, and told
            }
            if self.tape.is_empty() && now.saturating_sub(begun) > PATIENCE {
                return Err(self.nothing_there());
            }
            self.tell(now)?;
            let next = self.radio.deadline().map_or(Duration::from_millis(500), |next| next.saturating_sub(now));
            match wakes.recv_timeout(next.min(Duration::from_millis(500))) {
                Ok(Wake::Stop) => return Ok(()),
                Ok(Wake::News) | Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(Failure::met("the radio ended")),
            }
        }
    }

    /// Takes what the radio has to say; whether it was the last.
    fn hear(&mut self, now: Duration) -> Result<bool, Failure> {
        for event in self.radio.poll(now) {
            match event {
                RadioEvent::Found(found) => self.choose(&found.name, &found.sensor, now),
                RadioEvent::Samples(batch) => {
                    self.heard = now;
                    self.tape.write(&batch, self.words)?;
                }
                RadioEvent::Ended { .. } => return Ok(true),
                RadioEvent::Problem { problem: Problem::Recording(error), .. } => return Err(Failure::met(error)),
                RadioEvent::Problem { problem, .. } => warn(&problem.to_string()),
                _ => {}
            }
        }
        Ok(false)
    }

    fn choose(&mut self, name: &str, sensor: &SensorId, now: Duration) {
        if matches!(&self.wanted, Wanted::Named(wanted) if is_called(name, wanted)) {
            self.radio.scan(false, now);
            self.radio.connect(sensor, self.foot, now);
            self.wanted = Wanted::Known(sensor.clone());
        }
    }

    fn is_full(&self) -> bool {
        self.limit.is_some_and(|limit| self.tape.length() >= limit)
    }

    /// Says only what a kill or a loss of power cannot take away any more.
    fn tell(&mut self, now: Duration) -> Result<(), Failure> {
        if now.saturating_sub(self.told) >= TELL_EVERY {
            self.told = now;
            self.tape.sync(self.words)?;
            warn(&self.tape.summary(self.words));
        }
        Ok(())
    }

    fn let_go(&mut self) {
        if let Wanted::Known(sensor) = &self.wanted {
            self.radio.disconnect(sensor, (self.clock)());
        }
    }

    fn nothing_there(&self) -> Failure {
        let say = |part: &str| self.words.text(&format!("notice-sensor-not-found-{part}"), &Args::new());
        Failure::met(format!("{} {}", say("what"), say("remedy")))
    }
}

/// The recording, begun with its first sample.
struct Tape<'a> {
    path: &'a Path,
    writer: Option<Writer<File>>,
    first: Option<Duration>,
    last: Duration,
    samples_count: u64,
    lost_count: u64,
    lost_is_estimated: bool,
    epoch: u32,
    /// How much of it is on disk for good.
    kept: Duration,
    /// How long the sensor was not heard between two links.
    broken: Duration,
}

impl<'a> Tape<'a> {
    fn new(path: &'a Path) -> Self {
        Self {
            path,
            writer: None,
            first: None,
            last: Duration::ZERO,
            samples_count: 0,
            lost_count: 0,
            lost_is_estimated: false,
            epoch: 0,
            kept: Duration::ZERO,
            broken: Duration::ZERO,
        }
    }

    fn is_empty(&self) -> bool {
        self.samples_count == 0
    }

    fn length(&self) -> Duration {
        self.last.saturating_sub(self.first.unwrap_or(self.last))
    }

    fn write(&mut self, batch: &Batch, words: &Words) -> Result<(), Failure> {
        if self.writer.is_none() {
            self.writer = Some(Writer::create(self.path).map_err(|error| self.unwritten(&error, words))?);
        }
        if std::mem::replace(&mut self.epoch, batch.epoch) != batch.epoch
            && let Some(again) = batch.samples.first().filter(|_| self.first.is_some())
        {
            self.broken += again.at.saturating_sub(self.last);
        }
        for sample in &batch.samples {
            let first = *self.first.get_or_insert(sample.at);
            let sample = heelfirst_gait::Sample { at: sample.at.saturating_sub(first), ..*sample };
            if !self.on_writer(|writer| writer.write(&sample), words)? {
                self.lost_count += 1;
                continue;
            }
            self.last = first + sample.at;
            self.samples_count += 1;
        }
        self.lost_count += u64::from(batch.lost);
        self.lost_is_estimated |= batch.lost_is_estimated && batch.lost > 0;
        if self.length() >= self.kept + KEEP_EVERY { self.sync(words) } else { Ok(()) }
    }

    /// Everything so far is on disk.
    fn sync(&mut self, words: &Words) -> Result<(), Failure> {
        self.on_writer(Writer::sync, words)?;
        self.kept = self.length();
        Ok(())
    }

    /// Whether it was done; not where the sample is none that a recording can have. After a failure of the disk the file ends where it was last
    /// whole, and there is no writer any more.
    fn on_writer(
        &mut self,
        act: impl FnOnce(&mut Writer<File>) -> Result<(), WriteError>,
        words: &Words,
    ) -> Result<bool, Failure> {
        let Some(writer) = &mut self.writer else { return Ok(false) };
        let error = match act(writer) {
            Ok(()) => return Ok(true),
            Err(error) if error.is_of_the_sample() => return Ok(false),
            Err(error) => error,
        };
        if let Some(Err(error)) = self.writer.take().map(Writer::cut_back) {
            tracing::warn!(%error, "the recording is cut off in its last rows");
        }
        if self.kept.is_zero() {
            drop(std::fs::remove_file(self.path)); // its name is free again
        }
        Err(self.unwritten(&error, words))
    }

    /// What was not written, why, what there is of it, and what helps.
    fn unwritten(&self, error: &WriteError, words: &Words) -> Failure {
        let key = if error.is_for_want_of_room() { "terminal-record-full" } else { "terminal-record-unwritten" };
        let kept = words.text("terminal-record-kept", &Args::new().with("seconds", self.kept.as_secs()));
        let args = Args::new().with("path", self.path.display().to_string());
        Failure::met(words.text(key, &args.with("problem", error.to_string()).with("kept", kept)))
    }

    fn summary(&self, words: &Words) -> String {
        if self.is_empty() {
            return words.plain("terminal-record-waiting");
        }
        let key = if self.lost_is_estimated { "terminal-recorded-estimated" } else { "terminal-recorded" };
        let args = Args::new()
            .with("path", self.path.display().to_string())
            .with("seconds", self.length().as_secs())
            .with("samples", self.samples_count)
            .with("lost", self.lost_count);
        let recorded = words.text(key, &args);
        if self.broken.is_zero() {
            return recorded;
        }
        let broken = Args::new().with("seconds", self.broken.as_secs().max(1));
        format!("{recorded} {}", words.text("terminal-recorded-broken", &broken))
    }
}
