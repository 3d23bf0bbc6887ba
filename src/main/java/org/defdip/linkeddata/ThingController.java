package org.defdip.linkeddata;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.citation.FileFormat;
import org.defdip.core.Caching;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.NotFoundException;
import org.defdip.core.PagePath;
import org.defdip.core.QueryString;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves the language-independent addresses of things: redirects to a page, to data or to
 * a reference file according to content negotiation, and serves the data.
 */
@Controller
class ThingController {

	private static final String THING = "/{collection:concepts|authors|works|definitions|characters|typologies|sources}/{slug:[a-z0-9-]+}";

	private static final String PLACE = "/{collection:sources}/{slug:[a-z0-9-]+}/{place:[a-z0-9-]+}";

	private static final String DOCUMENT = "/{collection:data|ns|timeline|evolution|indonesia|codebook}";

	private static final String DATA = ".{extension:ttl|jsonld|rdf|nt}";

	private static final List<Form> DATA_FORMS = Stream.of(RdfFormat.values()).map(RdfFormat::form).toList();

	/** The forms of things that can be cited like works. */
	private static final List<Form> CITABLE_FORMS = Stream
		.concat(DATA_FORMS.stream(), Stream.of(FileFormat.values()).map(Form::of))
		.toList();

	private static final Set<String> CITABLE = Set.of("works", "definitions");

	private static final int MOST_DOCUMENTS = 2_000;

	private final KnowledgeGraph graph;

	private final Signposts signposts;

	private final SiteProperties site;

	private final Memo<Cache<Key, byte[]>> documents;

	ThingController(KnowledgeGraph graph, Signposts signposts, SiteProperties site, Edition edition) {
		this.graph = graph;
		this.signposts = signposts;
		this.site = site;
		this.documents = new Memo<>(edition, Caffeine.newBuilder().maximumSize(MOST_DOCUMENTS)::build);
	}

	@ModelAttribute
	void open(HttpServletResponse response) {
		Data.open(response);
	}

	@GetMapping({ THING, PLACE, DOCUMENT })
	ResponseEntity<Void> show(@PathVariable String collection, @PathVariable(required = false) @Nullable String slug,
			@PathVariable(required = false) @Nullable String place,
			@RequestParam(required = false) @Nullable String format, Locale locale, HttpServletRequest request,
			HttpServletResponse response) throws HttpMediaTypeNotAcceptableException {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
		PagePath address = address(collection, slug, place);
		Optional<PagePath> elsewhere = this.graph.alias(address);
		if (elsewhere.isPresent()) {
			return redirect(HttpStatus.MOVED_PERMANENTLY,
					elsewhere.get().path() + new QueryString().with("format", format));
		}
		if (this.graph.about(address).isEmpty()) {
			throw new NotFoundException();
		}
		List<String> accept = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
		List<Form> forms = CITABLE.contains(collection) ? CITABLE_FORMS : DATA_FORMS;
		String translated = "/" + Language.of(locale).slug() + address.path();
		return redirect(HttpStatus.SEE_OTHER,
				Negotiation.between(format, accept, forms)
					.map((chosen) -> (chosen.translated() ? translated : address.path()) + chosen.suffix())
					.orElse(translated));
	}

	@GetMapping({ THING + DATA, PLACE + DATA, DOCUMENT + DATA })
	ResponseEntity<byte[]> data(@PathVariable String collection, @PathVariable(required = false) @Nullable String slug,
			@PathVariable(required = false) @Nullable String place, @PathVariable String extension) {
		PagePath address = address(collection, slug, place);
		Optional<PagePath> elsewhere = this.graph.alias(address);
		if (elsewhere.isPresent()) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.location(location(elsewhere.get().path() + "." + extension))
				.build();
		}
		RdfFormat format = Stream.of(RdfFormat.values())
			.filter((candidate) -> candidate.extension().equals(extension))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		byte[] document = this.documents.get().get(new Key(address, format), this::write);
		return Caching.shared(document)
			.contentType(format.mediaType())
			.header(HttpHeaders.LINK, this.signposts.ofData(address).toArray(String[]::new))
			.body(document);
	}

	private byte[] write(Key key) {
		return key.format().write(this.graph.document(key.address()).orElseThrow(NotFoundException::new));
	}

	private static PagePath address(String collection, @Nullable String slug, @Nullable String place) {
		if (place != null) {
			return PagePath.of(collection + "/" + slug, place);
		}
		return (slug != null) ? PagePath.of(collection, slug) : new PagePath("/" + collection);
	}

	private ResponseEntity<Void> redirect(HttpStatus status, String path) {
		return ResponseEntity.status(status).location(location(path)).build();
	}

	private URI location(String path) {
		return URI.create(this.site.path() + path);
	}

	/** A cache key: a thing and a serialisation format. */
	private record Key(PagePath address, RdfFormat format) {
	}

}
