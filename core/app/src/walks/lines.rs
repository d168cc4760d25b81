//! A walk's summary in words, line by line.

use heelfirst_gait::walk::{
    Asymmetry, FootWalk, Measure, SURE_FOR_DECLINE, SURE_FOR_VARIABILITY, StepKindCounts, Trend, WalkSummary,
};
use heelfirst_words::{Args, Words};

use crate::api::{Side, WalkLine};

/// Everything that is known: counts first, then sizes, each with how many steps or strides are behind it.
pub(super) fn lines(walk: &WalkSummary, words: &Words) -> Vec<WalkLine> {
    let mut page = Page { words, lines: Vec::new() };
    page.counts(walk);
    page.landings(walk);
    if let Some(cadence) = walk.cadence_per_min {
        page.size("cadence", &Args::new(), cadence, walk.cadence_strides_count);
    }
    for (side, foot) in [(Side::Left, &walk.left), (Side::Right, &walk.right)] {
        if let Some(foot) = foot {
            page.foot(side, foot);
        }
    }
    if let Some(symmetry) = &walk.symmetry {
        page.ratio("swing", symmetry.swing);
        page.ratio("stance", symmetry.stance);
    }
    page.lines
}

struct Page<'a> {
    words: &'a Words,
    lines: Vec<WalkLine>,
}

impl Page<'_> {
    fn line(&mut self, label: &str, side: &Args, value: String) {
        let label = self.words.text(&format!("walk-label-{label}"), side);
        self.lines.push(WalkLine { label, value });
    }

    fn value(&self, key: &str, args: &Args) -> String {
        self.words.text(&format!("walk-value-{key}"), args)
    }

    fn counts(&mut self, walk: &WalkSummary) {
        let steps = Args::new().with("steps", walk.steps_count).with("walks", walk.bouts_count);
        self.line("steps", &Args::new(), self.value("steps", &steps));
        let steady = Args::new().with("count", walk.steps.graded_count);
        self.line("graded", &Args::new(), self.value("count", &steady));
        self.missing(walk.ungraded_missing_samples_count);
        let apart = self.apart(walk.steps);
        if !apart.is_empty() {
            self.line("apart", &Args::new(), apart);
        }
    }

    /// Steps that no grade could be given, since the sensor was not heard; nothing where there was none.
    fn missing(&mut self, count: u32) {
        if count > 0 {
            let value = self.value("missing-samples", &Args::new().with("count", count));
            self.line("missing-samples", &Args::new(), value);
        }
    }

    /// What enters no share; kinds that there were none of are left out.
    fn apart(&self, kinds: StepKindCounts) -> String {
        let all = [
            ("first-or-last", kinds.first_or_last_count),
            ("turning", kinds.turning_count),
            ("backward", kinds.backward_count),
            ("sideways", kinds.sideways_count),
            ("stairs", kinds.stairs_count),
            ("not-level", kinds.not_level_count),
            ("ungraded", kinds.ungraded_count),
        ];
        let seen = all.into_iter().filter(|(_, count)| *count > 0);
        seen.map(|(key, count)| self.value(key, &Args::new().with("count", count))).collect::<Vec<_>>().join(", ")
    }

    /// Under 20 steps a share would say more than is known: "5 of 12".
    fn landings(&mut self, walk: &WalkSummary) {
        let (of, shares) = (walk.landings, walk.shares);
        let all = [
            ("heel", of.heel_count, shares.map(|shares| shares.heel_share)),
            ("flat", of.flat_count, shares.map(|shares| shares.flat_share)),
            ("toe", of.toe_count, shares.map(|shares| shares.toe_share)),
            ("slap", of.slap_count, shares.map(|shares| shares.slap_share)),
            ("drag", of.drag_count, shares.map(|shares| shares.drag_share)),
        ];
        for (key, count, share) in all.into_iter().filter(|_| of.graded_count > 0) {
            let args = Args::new().with("count", count).with("of", of.graded_count);
            let value = match share {
                Some(share) => self.value("share", &args.with("percent", (100.0 * share).round())),
                None => self.value("of", &args),
            };
            self.line(key, &Args::new(), value);
        }
    }

    fn size(&mut self, key: &str, side: &Args, value: f64, count: u32) {
        let value = self.value(key, &Args::new().with("value", value).with("count", count));
        self.line(key, side, value);
    }

    fn foot(&mut self, side: Side, foot: &FootWalk) {
        let side = &Args::new().with("side", side.as_str());
        self.measure("strike-angle", side, foot.strike_angle_deg);
        self.measure("stride-length", side, foot.stride_length_m);
        self.measure("speed", side, foot.speed_mps);
        self.stride_time(side, foot);
        self.trend("strike-angle-trend", side, foot.decline.and_then(|decline| decline.strike_angle_deg));
        self.trend("speed-trend", side, foot.decline.and_then(|decline| decline.speed_mps));
    }

    fn measure(&mut self, key: &str, side: &Args, measure: Option<Measure>) {
        if let Some(measure) = measure {
            self.size(key, side, measure.mean, measure.count);
        }
    }

    fn stride_time(&mut self, side: &Args, foot: &FootWalk) {
        let Some(time) = foot.stride_time_s else { return };
        let args = Args::new().with("value", time.mean).with("count", time.count);
        let value = match foot.stride_time_variability_percent {
            Some(percent) => {
                let varies = self.value("stride-time-varies", &args.with("percent", percent));
                self.unless_few(varies, time.count, SURE_FOR_VARIABILITY)
            }
            None => self.value("stride-time", &args),
        };
        self.line("stride-time", side, value);
    }

    fn trend(&mut self, key: &str, side: &Args, trend: Option<Trend>) {
        let Some(trend) = trend else { return };
        let args = Args::new().with("value", trend.per_min).with("count", trend.count);
        let args = args.with("low", trend.low_per_min).with("high", trend.high_per_min);
        let value =
            if trend.is_clear() { self.value(key, &args) } else { self.value(&format!("{key}-unclear"), &args) };
        let value = self.unless_few(value, trend.count, SURE_FOR_DECLINE);
        self.line(key, side, value);
    }

    /// A value that needs more strides to be sure says so.
    fn unless_few(&self, value: String, count: u32, sure: u32) -> String {
        if count < sure { self.value("few", &Args::new().with("value", value)) } else { value }
    }

    fn ratio(&mut self, key: &str, asymmetry: Option<Asymmetry>) {
        let Some(asymmetry) = asymmetry else { return };
        let args = Args::new().with("value", asymmetry.left_to_right_ratio).with("count", asymmetry.count);
        self.line(key, &Args::new(), self.value("ratio", &args));
    }
}
