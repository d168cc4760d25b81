### On the phone's screens: The welcome, with what each permission is for.
