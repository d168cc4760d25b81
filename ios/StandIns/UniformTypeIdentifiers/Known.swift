extension UTType {
    public static let data = UTType(exportedAs: "public.data")
    public static let text = UTType(exportedAs: "public.text")
    public static let plainText = UTType(exportedAs: "public.plain-text")
    public static let commaSeparatedText = UTType(exportedAs: "public.comma-separated-values-text")
    public static let json = UTType(exportedAs: "public.json")
    public static let pdf = UTType(exportedAs: "com.adobe.pdf")
    public static let png = UTType(exportedAs: "public.png")
    public static let html = UTType(exportedAs: "public.html")
    public static let zip = UTType(exportedAs: "public.zip-archive")
    public static let folder = UTType(exportedAs: "public.folder")
    public static let database = UTType(exportedAs: "public.database")

    /// One of an ending; the stand-in makes a name of the ending.
    public init?(filenameExtension: String, conformingTo supertype: UTType = .data) {
        if filenameExtension.isEmpty { return nil }
        self.init(exportedAs: "dyn.\(filenameExtension)")
    }
}
