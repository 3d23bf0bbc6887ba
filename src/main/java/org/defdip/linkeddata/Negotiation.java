package org.defdip.linkeddata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.defdip.core.AcceptHeader;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** Content negotiation between a thing's page and its other forms. */
final class Negotiation {

	private static final List<String> PAGE_NAMES = List.of("html", "text/html", "xhtml");

	/** The specificity of a media range without wildcards. */
	private static final int BY_NAME = 3;

	private Negotiation() {
	}

	/**
	 * Selects the form of the response, or empty for the page.
	 * @param format the {@code format} parameter, which overrides the header
	 * @param accept the values of the {@code Accept} header; the page wins a tie,
	 * followed by the forms in order
	 * @param forms the available forms besides the page
	 * @throws HttpMediaTypeNotAcceptableException if no form is acceptable
	 */
	static Optional<Form> between(@Nullable String format, List<String> accept, List<Form> forms)
			throws HttpMediaTypeNotAcceptableException {
		if (format != null && !format.isBlank()) {
			return named(format, forms);
		}
		List<MediaType> ranges = AcceptHeader.readable(accept);
		if (ranges.isEmpty()) {
			return Optional.empty();
		}
		double best = Math.max(quality(MediaType.TEXT_HTML, ranges),
				quality(MediaType.APPLICATION_XHTML_XML, ranges, BY_NAME - 1));
		Optional<Form> chosen = Optional.empty();
		for (Form candidate : forms) {
			double quality = quality(candidate.mediaType(), ranges);
			if (quality > best) {
				best = quality;
				chosen = Optional.of(candidate);
			}
		}
		if (best == 0) {
			throw notAcceptable(forms);
		}
		return chosen;
	}

	private static Optional<Form> named(String format, List<Form> forms) throws HttpMediaTypeNotAcceptableException {
		// An unencoded plus in a query is decoded as a space.
		String name = format.replace(' ', '+');
		if (PAGE_NAMES.contains(name)) {
			return Optional.empty();
		}
		return Optional.of(forms.stream()
			.filter((candidate) -> candidate.isCalled(name))
			.findFirst()
			.orElseThrow(() -> notAcceptable(forms)));
	}

	private static double quality(MediaType offered, List<MediaType> ranges) {
		return quality(offered, ranges, 0);
	}

	/** The quality value of the most specific range that includes {@code offered}. */
	private static double quality(MediaType offered, List<MediaType> ranges, int leastSpecific) {
		int specificity = leastSpecific;
		double quality = 0;
		for (MediaType range : ranges) {
			int rangeSpecificity = range.isWildcardType() ? 1 : range.isWildcardSubtype() ? 2 : BY_NAME;
			if (range.includes(offered) && rangeSpecificity > specificity) {
				specificity = rangeSpecificity;
				quality = range.getQualityValue();
			}
		}
		return quality;
	}

	private static HttpMediaTypeNotAcceptableException notAcceptable(List<Form> forms) {
		return new HttpMediaTypeNotAcceptableException(
				Stream.concat(Stream.of(MediaType.TEXT_HTML), forms.stream().map(Form::mediaType)).toList());
	}

}
