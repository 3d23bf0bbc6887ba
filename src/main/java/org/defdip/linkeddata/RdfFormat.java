package org.defdip.linkeddata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.WriterConfig;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

import org.springframework.http.MediaType;

/** A serialisation format of RDF. */
enum RdfFormat {

	TURTLE("ttl", "turtle", RDFFormat.TURTLE), JSON_LD("jsonld", "json-ld", RDFFormat.JSONLD),
	RDF_XML("rdf", "rdfxml", RDFFormat.RDFXML), N_TRIPLES("nt", "ntriples", RDFFormat.NTRIPLES);

	private final String extension;

	private final String otherName;

	private final RDFFormat format;

	RdfFormat(String extension, String otherName, RDFFormat format) {
		this.extension = extension;
		this.otherName = otherName;
		this.format = format;
	}

	/** The file name extension: {@code ttl}. */
	public String extension() {
		return this.extension;
	}

	/** The common name of the format. */
	public String label() {
		return this.format.getName();
	}

	/** The format as a form of a thing. */
	Form form() {
		return new Form("." + this.extension, plainMediaType(), List.of(this.extension, this.otherName), false);
	}

	/** The media type without the charset. */
	public MediaType plainMediaType() {
		return MediaType.parseMediaType(this.format.getDefaultMIMEType());
	}

	MediaType mediaType() {
		return new MediaType(plainMediaType(), StandardCharsets.UTF_8);
	}

	byte[] write(Model model) {
		WriterConfig config = new WriterConfig().set(BasicWriterSettings.PRETTY_PRINT, true)
			.set(BasicWriterSettings.INLINE_BLANK_NODES, this == TURTLE)
			.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true)
			.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			Rio.write(model, bytes, this.format, config);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The graph could not be written to memory", ex);
		}
	}

}
