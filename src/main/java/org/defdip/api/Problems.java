package org.defdip.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Creates the error responses of the API as problem details according to RFC 9457. */
@Component
public class Problems {

	/** The statuses with explanations in the messages {@code api.problem.*}. */
	static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 406, 410, 413, 414, 429, 500, 503);

	private static final Pattern PATH = Pattern.compile("/(api|v3)(/.*)?");

	private static final Pattern THING = Pattern.compile(Addresses.ROOT + "/([a-z]+)/([a-z0-9-]+(/[a-z0-9-]+)?)");

	private final SiteProperties site;

	private final MessageSource messages;

	Problems(SiteProperties site, MessageSource messages) {
		this.site = site;
		this.messages = messages;
	}

	/** Whether {@code path} belongs to the API. */
	public static boolean concern(String path) {
		return PATH.matcher(path).matches();
	}

	/** The page path, without the language, of the item at the API path {@code path}. */
	public static Optional<String> pageOf(String path) {
		Matcher thing = THING.matcher(path);
		if (!thing.matches()) {
			return Optional.empty();
		}
		// The first editions had passages of one document only, at shorter addresses.
		String passages = (thing.group(3) != null) ? "sources" : "source";
		return Optional
			.of("/" + (thing.group(1).equals("passages") ? passages : thing.group(1)) + "/" + thing.group(2));
	}

	/**
	 * Creates an error response.
	 * @param path the requested path within the site
	 * @param parameters the names of the invalid parameters
	 */
	public ResponseEntity<ProblemDetail> answer(int status, String path, Language language, List<String> parameters) {
		ProblemDetail problem = problem(status, path, language);
		if (!parameters.isEmpty()) {
			problem.setProperty("parameters", parameters);
		}
		return response(problem, language);
	}

	/**
	 * Creates the response for a withdrawn item.
	 * @param successor the page that replaces it, without the language
	 */
	public ResponseEntity<ProblemDetail> gone(String path, Language language, BilingualText reason,
			@Nullable String successor) {
		ProblemDetail problem = problem(HttpStatus.GONE.value(), path, language);
		problem.setDetail(reason.in(language));
		if (successor != null) {
			problem.setProperty("successor", this.site.absolute(inApi(successor)));
		}
		return response(problem, language);
	}

	/**
	 * Redirects to the new address of an item.
	 * @param successor its page, without the language
	 */
	public ResponseEntity<Void> moved(String successor, @Nullable String query) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(this.site.path() + inApi(successor) + ((query != null) ? "?" + query : "")))
			.build();
	}

	private static String inApi(String page) {
		return Addresses.pathInApi(new PagePath(page)).orElse(page);
	}

	private ProblemDetail problem(int status, String path, Language language) {
		int explained = EXPLAINED.contains(status) ? status : (status < 500) ? 400 : 500;
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setType(URI.create(this.site.absolute("/api#problem-" + explained)));
		problem.setTitle(message("api.problem." + explained, language));
		problem.setDetail(message("api.problem." + explained + ".detail", language));
		try {
			problem.setInstance(URI.create(this.site.path() + path));
		}
		catch (IllegalArgumentException ex) {
			// A path that is not a valid URI cannot be the instance.
			problem.setInstance(URI.create(this.site.absolute(Addresses.ROOT)));
		}
		return problem;
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	private static ResponseEntity<ProblemDetail> response(ProblemDetail problem, Language language) {
		return ResponseEntity.status(problem.getStatus())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_LANGUAGE, language.slug())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.body(problem);
	}

}
