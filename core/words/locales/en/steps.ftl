steps-summary = { $count } of { $of } steps landed heel first.
