package org.defdip.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import org.defdip.core.NotFoundException;

import org.springframework.http.MediaType;

/** A kind of file that reference managers read. */
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

	/** How names of such files end, with the dot. */
	public String suffix() {
		return this.suffix;
	}

	public MediaType mediaType() {
		return this.mediaType;
	}

	/**
	 * The file with the references.
	 * @param source from where they come, for formats that can say so of a whole file
	 */
	abstract String write(List<CSLItemData> references, String source);

}
