package org.defdip.citation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.core.Caching;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the references to works by unAPI version 1. Zotero prefers it to the head of the
 * page, from which it saves the address of the page as that of a work without an address.
 */
@Controller
@RequestMapping({ "/unapi", Language.PATH + "/unapi" })
class UnapiController {

	private final References references;

	private final WorkRepository works;

	UnapiController(References references, WorkRepository works) {
		this.references = references;
		this.works = works;
	}

	@GetMapping(params = { "!id", "!format" })
	ResponseEntity<String> formats() {
		return formats(HttpStatus.OK, "<formats>");
	}

	@GetMapping(params = { "id", "!format" })
	ResponseEntity<String> formats(@RequestParam String id) {
		return formats(HttpStatus.MULTIPLE_CHOICES, "<formats id=\"" + find(id).getSlug() + "\">");
	}

	private static ResponseEntity<String> formats(HttpStatus status, String start) {
		return response(status, MediaType.APPLICATION_XML, Stream.of(FileFormat.values())
			.map((format) -> "<format name=\"%s\" type=\"%s/%s\"/>".formatted(name(format),
					format.mediaType().getType(), format.mediaType().getSubtype()))
			.collect(Collectors.joining("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + start, "</formats>")));
	}

	@GetMapping(params = { "id", "format" })
	ResponseEntity<String> show(@PathVariable(required = false) @Nullable Language language, @RequestParam String id,
			@RequestParam String format) throws HttpMediaTypeNotAcceptableException {
		Work work = find(id);
		FileFormat wanted = Stream.of(FileFormat.values())
			.filter((candidate) -> name(candidate).equals(format))
			.findFirst()
			.orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
					Stream.of(FileFormat.values()).map(FileFormat::mediaType).toList()));
		Language spoken = (language != null) ? language : Language.DEFAULT;
		String file = wanted.write(List.of(this.references.work(work, spoken)), this.references.source(spoken));
		// Zotero recognizes the name of a body by its comma and would save no-break
		// spaces.
		return response(HttpStatus.OK, wanted.mediaType(), file.replace(RisFile.NO_BREAK_SPACE, ' '));
	}

	private Work find(String id) {
		return this.works.findBySlug(id).orElseThrow(NotFoundException::new);
	}

	private static ResponseEntity<String> response(HttpStatus status, MediaType type, String body) {
		return ResponseEntity.status(status)
			.contentType(type)
			.header(HttpHeaders.CACHE_CONTROL, Caching.SHARED)
			.body(body);
	}

	private static String name(FileFormat format) {
		return format.name().toLowerCase(Locale.ROOT);
	}

}
