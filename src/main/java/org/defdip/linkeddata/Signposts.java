package org.defdip.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.defdip.core.DumpSource;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Creates the signposting links of pages and data. */
@Component
class Signposts {

	private final IriFactory iris;

	private final ObjectProvider<DumpSource> dumps;

	Signposts(IriFactory iris, ObjectProvider<DumpSource> dumps) {
		this.iris = iris;
		this.dumps = dumps;
	}

	/** The links of a collection page, such as a list or the home page. */
	List<Signpost> ofGathering() {
		String knowledgeBase = this.iris.of(IriFactory.KNOWLEDGE_BASE).stringValue();
		List<Signpost> signposts = new ArrayList<>();
		for (RdfFormat format : RdfFormat.values()) {
			signposts.add(new Signpost("describedby", knowledgeBase + "." + format.extension(),
					format.plainMediaType().toString()));
		}
		signposts.add(new Signpost("license", IriFactory.LICENCE.stringValue(), null));
		signposts.add(new Signpost("author", this.iris.editors().stringValue(), null));
		signposts.add(new Signpost("type", Vocabulary.SCHEMA + "CollectionPage", null));
		return List.copyOf(signposts);
	}

	/**
	 * The links of the page of the thing at {@code address}, which {@code model}
	 * describes.
	 */
	List<Signpost> ofPage(PagePath address, Model model) {
		IRI thing = this.iris.of(address);
		List<Signpost> signposts = new ArrayList<>();
		signposts.add(new Signpost("cite-as", thing.stringValue(), null));
		for (RdfFormat format : RdfFormat.values()) {
			signposts.add(new Signpost("describedby", thing.stringValue() + "." + format.extension(),
					format.plainMediaType().toString()));
		}
		if (address.equals(IriFactory.KNOWLEDGE_BASE)) {
			this.dumps.orderedStream()
				.flatMap(DumpSource::dumps)
				.map((dump) -> new Signpost("item", this.iris.of(DumpStore.PATH + dump.file()).stringValue(),
						dump.mediaType().split(";", 2)[0]))
				.forEach(signposts::add);
		}
		else {
			signposts.add(new Signpost("collection", this.iris.of(IriFactory.KNOWLEDGE_BASE).stringValue(), null));
		}
		signposts.add(new Signpost("license", IriFactory.LICENCE.stringValue(), null));
		authors(model, thing).forEach((author) -> signposts.add(new Signpost("author", author, null)));
		signposts.add(new Signpost("type", Vocabulary.SCHEMA + "AboutPage", null));
		signposts.add(new Signpost("type", Vocabulary.SCHEMA + PageData.typeOf(address, thing, model), null));
		return List.copyOf(signposts);
	}

	/**
	 * The authors of the thing; the editors of the site if no other author is recorded.
	 */
	private List<String> authors(Model model, IRI thing) {
		List<String> authors = model.filter(thing, DCTERMS.CREATOR, null)
			.objects()
			.stream()
			.filter(Value::isIRI)
			.map(Value::stringValue)
			.toList();
		return authors.isEmpty() ? List.of(this.iris.editors().stringValue()) : authors;
	}

	/** The links of the data of the thing at {@code address}, as header values. */
	List<String> ofData(PagePath address) {
		return Stream
			.concat(Stream.of(Language.values())
				.map((language) -> new Signpost("describes",
						this.iris.of("/" + language.slug() + address.path()).stringValue(), "text/html")),
					Stream.of(new Signpost("license", IriFactory.LICENCE.stringValue(), null)))
			.map(Signpost::toHeader)
			.toList();
	}

}
