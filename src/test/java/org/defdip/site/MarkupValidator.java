package org.defdip.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu validator of the W3C, for documents and style sheets. */
final class MarkupValidator {

	private final List<String> faults = new ArrayList<>();

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, true);

	private MarkupValidator(String schema) {
		Faults handler = new Faults();
		try {
			this.validator.setUpMainSchema(schema, handler);
			this.validator.setUpValidatorAndParsers(handler, true, false);
			this.validator.setAllowCss(true);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	static MarkupValidator forPages() {
		return new MarkupValidator(EmbeddedValidator.SCHEMA_URL);
	}

	static MarkupValidator forDrawings() {
		return new MarkupValidator("http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc");
	}

	/** The errors and warnings of a page. */
	List<String> faultsOfPage(String html) {
		return faultsOf(() -> this.validator.checkHtmlInputSource(source(html)));
	}

	/** The errors and warnings of a style sheet. */
	List<String> faultsOfStyleSheet(String css) {
		return faultsOf(() -> this.validator.checkCssInputSource(source(css)));
	}

	/** The errors and warnings of a drawing. */
	List<String> faultsOfDrawing(String svg) {
		return faultsOf(() -> this.validator.checkXmlInputSource(source(svg)));
	}

	private List<String> faultsOf(Check check) {
		this.faults.clear();
		try {
			check.run();
		}
		catch (IOException | SAXException ex) {
			this.faults.add(String.valueOf(ex));
		}
		return List.copyOf(this.faults);
	}

	private static InputSource source(String words) {
		InputSource source = new InputSource(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
		source.setSystemId("http://localhost/document");
		source.setEncoding("utf-8");
		return source;
	}

	@FunctionalInterface
	private interface Check {

		void run() throws IOException, SAXException;

	}

	private final class Faults implements ErrorHandler {

		@Override
		public void warning(SAXParseException fault) {
			add("warning", fault);
		}

		@Override
		public void error(SAXParseException fault) {
			add("error", fault);
		}

		@Override
		public void fatalError(SAXParseException fault) {
			add("fatal", fault);
		}

		private void add(String severity, SAXParseException fault) {
			MarkupValidator.this.faults
				.add("%s in line %s: %s".formatted(severity, fault.getLineNumber(), fault.getMessage()));
		}

	}

}
