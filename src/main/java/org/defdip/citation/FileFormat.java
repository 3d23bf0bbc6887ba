package org.defdip.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import org.defdip.core.NotFoundException;

import org.springframework.http.MediaType;

/** A file format of reference managers. */
public enum FileFormat {

	BIBTEX(".bib", "application/x-bibtex") {

		@Override
		String write(List<CSLItemData> references, String source) {
			return BibtexFile.of(references, source);
		}

	},

	RIS(".ris", "application/x-research-info-systems") {

		@Override
		String write(List<CSLItemData> references, String source) {
			return RisFile.of(references);
		}

	},

	CSL_JSON(".csl.json", "application/vnd.citationstyles.csl+json") {

		@Override
		String write(List<CSLItemData> references, String source) {
			return CslJsonFile.of(references);
		}

	};

	private final String suffix;

	private final MediaType mediaType;

	FileFormat(String suffix, String mediaType) {
		this.suffix = suffix;
		this.mediaType = new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8);
	}

	/** The format of the file at {@code path}. */
	static FileFormat of(String path) {
		return Stream.of(values())
			.filter((format) -> path.endsWith(format.suffix))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/** The file name suffix, with the dot. */
	public String suffix() {
		return this.suffix;
	}

	public MediaType mediaType() {
		return this.mediaType;
	}

	/**
	 * Writes the references to a file.
	 * @param source the origin of the references, for formats with metadata on the whole
	 * file
	 */
	abstract String write(List<CSLItemData> references, String source);

}
