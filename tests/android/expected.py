"""What the app's manifest may hold. Each permission, and each component that other apps may start, has its reason here."""

UP_TO_11 = {"maxSdkVersion": "30"}

# The core's: what its Bluetooth radio needs.
CORE_PERMISSIONS = {
    "android.permission.BLUETOOTH_SCAN": ({"usesPermissionFlags": "neverForLocation"}, "looks for sensors, from Android 12 on"),
    "android.permission.BLUETOOTH_CONNECT": ({}, "speaks to sensors, from Android 12 on"),
    "android.permission.BLUETOOTH": (UP_TO_11, "speaks to sensors"),
    "android.permission.BLUETOOTH_ADMIN": (UP_TO_11, "looks for sensors"),
    "android.permission.ACCESS_FINE_LOCATION": (UP_TO_11, "looking for sensors counts as looking for the place there"),
}
# The app's, with what its libraries add.
APP_PERMISSIONS = CORE_PERMISSIONS | {
    "android.permission.FOREGROUND_SERVICE": ({}, "a session goes on with the screen off; WorkManager"),
    "android.permission.FOREGROUND_SERVICE_CONNECTED_DEVICE": ({}, "a session hears a sensor with the screen off"),
    "android.permission.FOREGROUND_SERVICE_HEALTH": ({}, "a session is led with the screen off"),
    "android.permission.HIGH_SAMPLING_RATE_SENSORS": ({}, "what Android takes as the reason of a service of the kind `health`"),
    "android.permission.POST_NOTIFICATIONS": ({}, "shows prompts and the session that goes on"),
    "android.permission.RECEIVE_BOOT_COMPLETED": ({}, "prompts are armed again after a start of the phone; WorkManager"),
    "android.permission.REQUEST_COMPANION_RUN_IN_BACKGROUND": ({}, "the link of a sensor that the person made this phone's companion"),
    "android.permission.SCHEDULE_EXACT_ALARM": ({}, "prompts to the minute, for who chooses that"),
    "android.permission.VIBRATE": ({}, "cues that are felt"),
    "android.permission.health.WRITE_EXERCISE": ({}, "sessions to the phone's health store, where a person chooses that"),
    "android.permission.health.WRITE_STEPS": ({}, "steps to the phone's health store, where a person chooses that"),
    "android.permission.WAKE_LOCK": ({}, "cues come on time with the screen off; WorkManager"),
    "org.heelfirst.app.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION": ({}, "androidx: so that no other app speaks to receivers made while it runs"),
}
FORBIDDEN = ("android.permission.INTERNET", "android.permission.ACCESS_NETWORK_STATE", "android.permission.ACCESS_WIFI_STATE")

# Features that those permissions imply, or that are asked for: an app that requires one is not offered to phones without.
OPTIONAL_FEATURES = (
    "android.hardware.bluetooth",
    "android.hardware.bluetooth_le",
    "android.hardware.location",
    "android.hardware.location.gps",
)

# What other apps may start: by which permission of theirs, and why.
EXPORTED = {
    "org.heelfirst.app.MainActivity": (None, "the launcher opens it"),
    "org.heelfirst.app.health.HealthRationaleActivity": (None, "the health store shows what goes to it, beside its permission"),
    "org.heelfirst.app.health.ViewPermissionUsage": ("android.permission.START_VIEW_PERMISSION_USAGE", "the same from Android 14 on"),
    "org.heelfirst.app.reminders.ArmReceiver": (None, "the system tells what takes alarms away; it arms them again, whoever says so"),
    "org.heelfirst.app.tile.WalkTile": ("android.permission.BIND_QUICK_SETTINGS_TILE", "the system shows the tile"),
    "org.heelfirst.app.widget.TodayWidgetReceiver": (None, "the launcher asks for the widget"),
    "androidx.glance.appwidget.GlanceRemoteViewsService": ("android.permission.BIND_REMOTEVIEWS", "the launcher draws the widget"),
    "androidx.health.platform.client.impl.sdkservice.HealthDataSdkService": (None, "Health Connect's: answers with the app's token only"),
    "androidx.profileinstaller.ProfileInstallReceiver": ("android.permission.DUMP", "Android's tools for developers"),
    "androidx.work.impl.background.systemjob.SystemJobService": ("android.permission.BIND_JOB_SERVICE", "Android runs what was scheduled"),
    "androidx.work.impl.diagnostics.DiagnosticsReceiver": ("android.permission.DUMP", "Android's tools for developers"),
}

# Services that go on in the foreground, with the types that Android wants to know.
FOREGROUND = {
    "org.heelfirst.app.session.SessionService": {"connectedDevice", "health"},
}
