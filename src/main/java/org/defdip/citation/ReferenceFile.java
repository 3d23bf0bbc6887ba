package org.defdip.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;

import de.undercouch.citeproc.csl.CSLItemData;
import jakarta.servlet.http.HttpServletRequest;
import org.defdip.core.Caching;

import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;

/** Builds the response with a reference file for download. */
final class ReferenceFile {

	private ReferenceFile() {
	}

	/**
	 * The response with a file in the format of the request path's suffix.
	 * @param name the file name without its suffix
	 * @param source the origin of the references
	 */
	static ResponseEntity<String> response(List<CSLItemData> references, String name, HttpServletRequest request,
			String source) {
		FileFormat format = FileFormat.of(request.getRequestURI());
		String file = format.write(references, source);
		return Caching.shared(file.getBytes(StandardCharsets.UTF_8))
			.contentType(format.mediaType())
			.headers((headers) -> headers
				.setContentDisposition(ContentDisposition.attachment().filename(name + format.suffix()).build()))
			.body(file);
	}

}
