package org.defdip.linkeddata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.core.DumpSource;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.PageLabels;
import org.defdip.core.PagePath;
import org.defdip.core.SiteProperties;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Creates the JSON-LD in the head of a page, which describes its subject in terms of
 * schema.org.
 */
@Component
class PageData {

	private static final Map<String, String> TYPES = Map.of("concepts", "DefinedTerm", "characters", "DefinedTerm",
			"definitions", "Quotation", "works", "CreativeWork", "typologies", "ItemList", "data", "Dataset", "ns",
			"DefinedTermSet");

	private final IriFactory iris;

	private final SiteProperties site;

	private final Edition edition;

	private final ObjectProvider<DumpSource> dumps;

	private final BilingualMessages wording;

	private final PageLabels labels;

	private final Documents documents;

	/** The bodies among the authors. */
	private final Memo<Set<IRI>> bodies;

	private final JsonMapper json = JsonMapper.builder().build();

	PageData(IriFactory iris, SiteProperties site, Edition edition, ObjectProvider<DumpSource> dumps,
			BilingualMessages wording, PageLabels labels, Documents documents, AuthorRepository authors) {
		this.iris = iris;
		this.site = site;
		this.edition = edition;
		this.dumps = dumps;
		this.wording = wording;
		this.labels = labels;
		this.documents = documents;
		this.bodies = new Memo<>(edition,
				() -> authors.findAll()
					.stream()
					.filter((author) -> author.getKind() == Author.Kind.BODY)
					.map((author) -> iris.of(author.getAddress()))
					.collect(Collectors.toSet()));
	}

	/** The schema.org type of the thing at {@code address}, which may be a body. */
	static String typeOf(PagePath address, IRI thing, Model model) {
		return address.collection().equals("authors") ? schemaType(thing, model).orElse("Person")
				: TYPES.getOrDefault(address.collection(), "CreativeWork");
	}

	/**
	 * The JSON-LD of a page, safe to embed in HTML, or {@code null} if the page has no
	 * name.
	 * @param address the address of the page without the language, or {@code null} for
	 * the home page
	 * @param graph the description of the thing that the page shows
	 */
	@Nullable String of(@Nullable PagePath address, RdfGraph graph, Language language) {
		String name = name(address, graph, language);
		if (name == null) {
			return null;
		}
		List<Map<String, Object>> things = new ArrayList<>();
		things.add(page(address, name, graph, language));
		things.add(breadcrumb(address, name, graph, language));
		if (address != null) {
			graph.find(address).ifPresent((model) -> things.addAll(things(address, name, model, graph, language)));
		}
		Map<String, Object> document = node("@context", "https://schema.org", "@graph", things);
		return this.json.writeValueAsString(document).replace("<", "\\u003c");
	}

	private @Nullable String name(@Nullable PagePath address, RdfGraph graph, Language language) {
		if (address == null) {
			return this.wording.in(language, "site.name");
		}
		String key = address.path().substring(1).replace('/', '.');
		return Optional.ofNullable(graph.labels().get(address))
			.or(() -> this.documents.title(address))
			.map((label) -> label.in(language))
			.or(() -> Stream.of("nav." + key, key)
				.flatMap((candidate) -> Stream.ofNullable(this.wording.ifAny(language, candidate)))
				.findFirst())
			.or(() -> Optional.ofNullable(this.labels.byPath().get(address.path())).map((label) -> label.in(language)))
			.orElse(null);
	}

	private Map<String, Object> page(@Nullable PagePath address, String name, RdfGraph graph, Language language) {
		String url = url(address, language);
		Map<String, Object> page = node("@type", "WebPage", "@id", url, "url", url, "name", name, "inLanguage",
				language.slug(), "license", IriFactory.LICENCE.stringValue(), "isPartOf", node("@type", "WebSite",
						"@id", this.site.absolute("/"), "name", this.wording.in(language, "site.name")),
				"breadcrumb", node("@id", url + "#breadcrumb"));
		if (address != null && graph.find(address).isPresent()) {
			page.put("mainEntity", node("@id", this.iris.of(address).stringValue()));
		}
		return page;
	}

	private Map<String, Object> breadcrumb(@Nullable PagePath address, String name, RdfGraph graph, Language language) {
		List<Map<String, Object>> steps = new ArrayList<>();
		addStep(steps, this.wording.in(language, "nav.home"), url(null, language));
		if (address != null) {
			PagePath collection = new PagePath("/" + address.collection());
			String collectionName = name(collection, graph, language);
			if (!collection.equals(address) && collectionName != null) {
				addStep(steps, collectionName, url(collection, language));
			}
			addStep(steps, name, url(address, language));
		}
		return node("@type", "BreadcrumbList", "@id", url(address, language) + "#breadcrumb", "itemListElement", steps);
	}

	private static void addStep(List<Map<String, Object>> steps, String name, String url) {
		steps.add(node("@type", "ListItem", "position", steps.size() + 1, "name", name, "item", url));
	}

	private List<Map<String, Object>> things(PagePath address, String name, Model model, RdfGraph graph,
			Language language) {
		IRI iri = this.iris.of(address);
		Map<String, Object> thing = node("@type", typeOf(address, iri, model), "@id", iri.stringValue(), "name", name,
				"url", url(address, language));
		List<Map<String, Object>> things = new ArrayList<>(List.of(thing));
		switch (address.collection()) {
			case "concepts", "characters" -> {
				describeTerm(thing, iri, model, language);
				links(model, iri, SKOS.DEFINITION).forEach((definition) -> graph.find(this.iris.addressOf(definition))
					.ifPresent((said) -> things.add(quotation(definition, said, language))));
			}
			case "definitions" -> thing.putAll(definition(iri, model, language));
			case "authors" -> {
				put(thing, "alternateName", literals(model, iri, Vocabulary.schema("alternateName")));
				put(thing, "description", literal(model, iri, DCTERMS.DESCRIPTION, language));
			}
			case "works" -> describeWork(thing, iri, model, language);
			case "typologies" -> thing.put("itemListElement", items(iri, model, language));
			case "sources" -> {
				put(thing, "abstract", literal(model, iri, DCTERMS.ABSTRACT, language));
				put(thing, "isPartOf",
						links(model, iri, Vocabulary.OA_HAS_SOURCE).map((work) -> node("@id", work.stringValue()))
							.toList());
			}
			case "data" -> describeDataset(thing, iri, model, language);
			default -> thing.put("inLanguage", language.slug());
		}
		return things;
	}

	/**
	 * Describes a term. A DefinedTerm is not a CreativeWork, so it has no author or
	 * citation.
	 */
	private void describeTerm(Map<String, Object> term, IRI iri, Model model, Language language) {
		put(term, "alternateName", literals(model, iri, SKOS.ALT_LABEL));
		put(term, "description", literal(model, iri, SKOS.DEFINITION, language));
		put(term, "termCode", literals(model, iri, SKOS.NOTATION));
		term.put("inDefinedTermSet", node("@id", this.iris.of(IriFactory.KNOWLEDGE_BASE).stringValue()));
	}

	private Map<String, Object> definition(IRI iri, Model model, Language language) {
		Map<String, Object> definition = quotation(iri, model, language);
		put(definition, "abstract", literal(model, iri, RDF.VALUE, language));
		put(definition, "creditText", literal(model, iri, DCTERMS.BIBLIOGRAPHIC_CITATION, language));
		links(model, iri, DCTERMS.SUBJECT).findFirst()
			.ifPresent((concept) -> definition.put("about", node("@id", concept.stringValue())));
		definition.put("isBasedOn",
				links(model, iri, DCTERMS.SOURCE).map((source) -> node("@id", source.stringValue())).toList());
		return definition;
	}

	/** The original words if the site may show them, otherwise its rendering. */
	private Map<String, Object> quotation(IRI iri, Model model, Language language) {
		Language quoted = (literal(model, iri, this.iris.term("quotation"), Language.EN) != null) ? Language.EN
				: Language.ID;
		String words = literal(model, iri, this.iris.term("quotation"), quoted);
		Map<String, Object> quotation = node("@type", "Quotation", "@id", iri.stringValue());
		put(quotation, "text", (words != null) ? words : literal(model, iri, RDF.VALUE, language));
		quotation.put("inLanguage", (words != null) ? quoted.slug() : language.slug());
		put(quotation, "creator",
				links(model, iri, DCTERMS.CREATOR).map((author) -> agent(author, model, language)).toList());
		return quotation;
	}

	private void describeWork(Map<String, Object> work, IRI iri, Model model, Language language) {
		schemaType(iri, model).ifPresent((type) -> work.put("@type", type));
		put(work, "author",
				links(model, iri, DCTERMS.CREATOR).map((author) -> agent(author, model, language)).toList());
		put(work, "inLanguage", literals(model, iri, Vocabulary.schema("inLanguage")));
		put(work, "datePublished", literals(model, iri, DCTERMS.ISSUED));
		put(work, "isbn", literals(model, iri, Vocabulary.bibo("isbn")));
		put(work, "isPartOf",
				links(model, iri, DCTERMS.IS_PART_OF).flatMap((container) -> container(container, model).stream())
					.toList());
		put(work, "sameAs", links(model, iri, Vocabulary.schema("sameAs")).map(Value::stringValue).toList());
	}

	/** The container of a work, if schema.org has a type for it. */
	private static Optional<Map<String, Object>> container(IRI iri, Model model) {
		return schemaType(iri, model).map((type) -> {
			Map<String, Object> container = node("@type", type, "@id", iri.stringValue());
			put(container, "name", literals(model, iri, DCTERMS.TITLE));
			put(container, "isbn", literals(model, iri, Vocabulary.bibo("isbn")));
			return container;
		});
	}

	private static Optional<String> schemaType(IRI iri, Model model) {
		return links(model, iri, RDF.TYPE).map(Value::stringValue)
			.filter((type) -> type.startsWith(Vocabulary.SCHEMA))
			.findFirst()
			.map((type) -> type.substring(Vocabulary.SCHEMA.length()));
	}

	/**
	 * A person or body that has a page on the site, or that only the record of the work
	 * names.
	 */
	private Map<String, Object> agent(IRI iri, Model model, Language language) {
		String name = literals(model, iri, Vocabulary.schema("name")).stream()
			.findFirst()
			.or(() -> Optional.ofNullable(this.labels.byPath().get(this.iris.addressOf(iri).path()))
				.map((label) -> label.in(language)))
			.orElse("");
		boolean body = model.contains(iri, RDF.TYPE, Vocabulary.schema("Organization"))
				|| this.bodies.get().contains(iri);
		return node("@type", body ? "Organization" : "Person", "@id", iri.stringValue(), "name", name);
	}

	private List<Map<String, Object>> items(IRI iri, Model model, Language language) {
		Set<Resource> items = model.filter(null, this.iris.term("item-of"), iri).subjects();
		List<Map<String, Object>> elements = new ArrayList<>();
		for (int position = 1; position <= items.size(); position++) {
			IRI item = this.iris.part(iri, "item-" + position);
			elements.add(node("@type", "ListItem", "position", position, "name",
					Optional.ofNullable(literal(model, item, RDF.VALUE, language)).orElse("")));
		}
		return elements;
	}

	private void describeDataset(Map<String, Object> dataset, IRI iri, Model model, Language language) {
		put(dataset, "description", literal(model, iri, DCTERMS.DESCRIPTION, language));
		dataset.put("license", IriFactory.LICENCE.stringValue());
		dataset.put("version", this.edition.label());
		dataset.put("dateModified", this.edition.date().toString());
		dataset.put("creator", node("@type", "Organization", "@id", this.iris.editors().stringValue(), "name",
				this.wording.in(language, "linkeddata.editors")));
		dataset.put("distribution",
				this.dumps.orderedStream()
					.flatMap(DumpSource::dumps)
					.map((dump) -> node("@type", "DataDownload", "name",
							this.wording.in(language, "data.dump." + dump.extension()), "contentUrl",
							this.iris.of(DumpStore.PATH + dump.file()).stringValue(), "encodingFormat",
							dump.mediaType().split(";", 2)[0]))
					.toList());
	}

	private String url(@Nullable PagePath address, Language language) {
		return this.site.absolute("/" + language.slug() + ((address != null) ? address.path() : "/"));
	}

	private static Stream<IRI> links(Model model, IRI subject, IRI property) {
		return model.filter(subject, property, null)
			.objects()
			.stream()
			.filter(IRI.class::isInstance)
			.map(IRI.class::cast);
	}

	private static @Nullable String literal(Model model, IRI subject, IRI property, Language language) {
		return model.filter(subject, property, null)
			.objects()
			.stream()
			.filter(Literal.class::isInstance)
			.map(Literal.class::cast)
			.filter((words) -> words.getLanguage().filter(language.slug()::equals).isPresent())
			.map(Value::stringValue)
			.findFirst()
			.orElse(null);
	}

	private static List<String> literals(Model model, IRI subject, IRI property) {
		return model.filter(subject, property, null)
			.objects()
			.stream()
			.filter(Value::isLiteral)
			.map(Value::stringValue)
			.distinct()
			.toList();
	}

	/** Adds a property unless its value is empty, and a single value without an array. */
	private static void put(Map<String, Object> node, String property, @Nullable Object value) {
		if (value instanceof List<?> values && values.size() == 1) {
			node.put(property, values.get(0));
		}
		else if (value != null && !value.equals(List.of())) {
			node.put(property, value);
		}
	}

	private static Map<String, Object> node(Object... namesAndValues) {
		Map<String, Object> node = new LinkedHashMap<>();
		for (int index = 0; index < namesAndValues.length; index += 2) {
			node.put((String) namesAndValues[index], namesAndValues[index + 1]);
		}
		return node;
	}

}
