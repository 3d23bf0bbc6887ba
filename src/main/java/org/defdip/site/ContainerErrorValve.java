package org.defdip.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.MimeTypeUtils;

/**
 * Renders the container's own errors, for requests too malformed to reach the
 * application. The response has the same security headers as all others. The page is
 * short and in both languages, since the language of the address may be unknown.
 */
class ContainerErrorValve extends ErrorReportValve {

	private static final String TOO_LONG = StringManager.getManager(Http11InputBuffer.class)
		.getString("iib.requestheadertoolarge.error");

	/** The start of the container's message, which continues with the limit. */
	private static final String TOO_MANY = StringManager.getManager(MimeHeaders.class)
		.getString("headers.maxCountFail", "")
		.split("\\[")[0];

	private final ObjectProvider<ITemplateEngine> templates;

	private final MessageSource messages;

	private final SiteProperties site;

	ContainerErrorValve(ObjectProvider<ITemplateEngine> templates, MessageSource messages, SiteProperties site) {
		this.templates = templates;
		this.messages = messages;
		this.site = site;
		setAsyncSupported(true);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable error) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.isCommitted()
				|| response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		response.setStatus(status(response, error));
		SecurityHeaders.putOn(request, response);
		ErrorResponse.putOn(response.getStatus(), response);
		try {
			write(page(response.getStatus(), preferred(request)), response);
		}
		catch (IOException ex) {
			getContainer().getLogger().debug("The client disconnected before the error page was sent", ex);
		}
	}

	/**
	 * The most accurate status. The container reports an overlong head as a malformed
	 * one, and an unsupported protocol version or transfer coding as a server error.
	 */
	private static int status(Response response, @Nullable Throwable error) {
		if (error != null && error.getMessage() != null
				&& (error.getMessage().equals(TOO_LONG) || error.getMessage().startsWith(TOO_MANY))) {
			return HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value();
		}
		return switch (response.getStatus()) {
			case HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED ->
				HttpServletResponse.SC_BAD_REQUEST;
			default -> response.getStatus();
		};
	}

	private static Language preferred(Request request) {
		return (request.getRequestURI() != null)
				? Language.of(PathLocaleResolver.INSTANCE.resolveLocale(request.getRequest())) : Language.DEFAULT;
	}

	private String page(int status, Language first) {
		List<Notice> notices = Stream.of(first, first.other())
			.map((language) -> notice(ErrorResponse.explanation(status), language))
			.toList();
		return this.templates.getObject()
			.process("site/refusal", new Context(first.locale(), Map.of("notices", notices)));
	}

	private Notice notice(int explanation, Language language) {
		return new Notice(language.slug(), message("site.name", language),
				message("error." + explanation + ".title", language),
				message("error." + explanation + ".text", language), this.site.absolute("/" + language.slug() + "/"),
				message("nav.home", language));
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	private static void write(String page, Response response) throws IOException {
		response.setContentType(MimeTypeUtils.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		Writer writer = response.getReporter();
		if (writer != null) {
			writer.write(page);
			response.finishResponse();
		}
	}

	/** The text in one language. */
	record Notice(String lang, String site, String title, String text, String home, String homeLabel) {
	}

}
