package org.rabta.domain.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken as evidence; everything else is refused. */
public enum FileKind {
  JPEG("image/jpeg", Set.of("jpg", "jpeg", "jpe", "jfif")),
  PNG("image/png", Set.of("png")),
  GIF("image/gif", Set.of("gif")),
  WEBP("image/webp", Set.of("webp")),
  BMP("image/bmp", Set.of("bmp")),
  TIFF("image/tiff", Set.of("tif", "tiff")),
  HEIC("image/heic", Set.of("heic", "heif"), "image/heif"),
  PDF("application/pdf", Set.of("pdf")),
  MP3("audio/mpeg", Set.of("mp3")),
  WAV("audio/vnd.wave", Set.of("wav")),
  FLAC("audio/x-flac", Set.of("flac")),
  AMR("audio/amr", Set.of("amr")),
  AAC("audio/x-aac", Set.of("aac")),
  OGG(
      "application/ogg",
      Set.of("ogg", "oga", "opus", "ogv"),
      "audio/vorbis",
      "audio/opus",
      "audio/ogg",
      "video/ogg",
      "video/theora"),
  MP4(
      "video/mp4",
      Set.of("mp4", "m4v", "m4a", "mov", "3gp", "3gpp", "3g2"),
      "application/mp4",
      "audio/mp4",
      "video/x-m4v",
      "video/quicktime",
      "video/3gpp",
      "video/3gpp2"),
  MATROSKA("video/x-matroska", Set.of("mkv", "webm"), "application/x-matroska", "video/webm"),
  AVI("video/x-msvideo", Set.of("avi")),
  TEXT(
      "text/plain",
      Set.of("txt", "csv", "tsv", "log", "md", "json", "vcf", "srt", "eml"),
      "text/csv",
      "application/json",
      "text/x-vcard"),
  MAIL("message/rfc822", Set.of("eml", "txt")),
  RTF("application/rtf", Set.of("rtf")),
  OFFICE_OLD(
      "application/x-tika-msoffice",
      Set.of("doc", "xls", "ppt"),
      "application/msword",
      "application/vnd.ms-excel",
      "application/vnd.ms-powerpoint"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
  POWERPOINT(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx")),
  ODT("application/vnd.oasis.opendocument.text", Set.of("odt")),
  ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
  ODP("application/vnd.oasis.opendocument.presentation", Set.of("odp")),
  ZIP("application/zip", Set.of("zip"));

  private final String mediaType;
  private final Set<String> extensions;
  private final List<String> otherTypes;

  FileKind(String mediaType, Set<String> extensions, String... otherTypes) {
    this.mediaType = mediaType;
    this.extensions = extensions;
    this.otherTypes = List.of(otherTypes);
  }

  /** The kind that a detected media type stands for; empty if it is not taken. */
  public static Optional<FileKind> ofDetected(String type) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaType.equals(type) || kind.otherTypes.contains(type))
        .findFirst();
  }

  /** The media type, as in a download's header. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether a file of this kind may be named so. */
  public boolean fits(FileName name) {
    return extensions.contains(name.extension());
  }

  /** Whether a browser shows it in a page without running anything. */
  public boolean isShown() {
    return this == JPEG || this == PNG || this == GIF || this == WEBP;
  }

  /** Whether the file is an archive inside, whatever it is called. */
  public boolean isArchive() {
    return switch (this) {
      case WORD, EXCEL, POWERPOINT, ODT, ODS, ODP, ZIP -> true;
      default -> false;
    };
  }
}
