package org.defdip.concept;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.text.TextContentRenderer;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.core.Address;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns our long texts into HTML. They are CommonMark without raw HTML, with marks for
 * what they speak of: {@code [[slug]]} and {@code [[slug|words]]} for a concept,
 * {@code [[@slug|words]]} for an author, {@code [[d36]]} for a definition,
 * {@code [[p13]]} for a passage. A block quote is a remark of ours.
 */
@Component
public class MarkedText {

	private static final Pattern MARK = Pattern.compile("\\[\\[(@?)([a-z0-9-]+)(?:\\|([^\\[\\]|]+))?]]");

	private static final Pattern PASSAGE = Pattern.compile("p\\d{2,}");

	private static final Pattern DEFINITION = Pattern.compile("d\\d+");

	private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

	/** An initial before a name ends no sentence. */
	private static final Pattern SENTENCE_END = Pattern
		.compile("(?<!\\b\\p{Lu})[.!?][”’)]*\\s+(?=[\\p{Lu}\\d“‘(])|\\n");

	private static final int MOST_TEXTS = 1_000;

	private final ConceptRepository concepts;

	private final AuthorRepository authors;

	private final DefinitionRepository definitions;

	private final MessageSource messages;

	private final Parser parser = Parser.builder().build();

	private final Cache<Source, String> rendered = Caffeine.newBuilder().maximumSize(MOST_TEXTS).build();

	MarkedText(ConceptRepository concepts, AuthorRepository authors, DefinitionRepository definitions,
			MessageSource messages) {
		this.concepts = concepts;
		this.authors = authors;
		this.definitions = definitions;
		this.messages = messages;
	}

	/**
	 * The HTML of {@code markdown} for a page in {@code language}, made once.
	 * @throws IllegalArgumentException if the text has raw HTML, or a mark that leads
	 * nowhere
	 */
	public String render(String markdown, Language language) {
		return this.rendered.get(new Source(markdown, language), this::render);
	}

	/**
	 * Finds the sentences in which texts first speak of a concept, in plain words, with
	 * no more queries for many texts than for one.
	 * @param concept the slug of the concept
	 * @param texts by whatever they are known by
	 * @return the sentences by the same keys
	 */
	Map<String, BilingualText> sentencesOn(String concept, Map<String, BilingualText> texts) {
		Map<String, BilingualText> paragraphs = new HashMap<>();
		texts.forEach((key, text) -> paragraphs.put(key, new BilingualText(paragraphOn(concept, text.in(Language.ID)),
				paragraphOn(concept, text.in(Language.EN)))));
		Names names = names(paragraphs.values()
			.stream()
			.flatMap((paragraph) -> Stream.of(paragraph.in(Language.ID), paragraph.in(Language.EN)))
			.toList());
		paragraphs
			.replaceAll((key, paragraph) -> new BilingualText(sentenceOn(concept, paragraph.id(), names, Language.ID),
					sentenceOn(concept, paragraph.en(), names, Language.EN)));
		return paragraphs;
	}

	private static @Nullable String paragraphOn(String concept, String markdown) {
		return BLANK_LINE.splitAsStream(markdown)
			.filter((paragraph) -> slugs(paragraph, "").contains(concept))
			.findFirst()
			.orElse(null);
	}

	private @Nullable String sentenceOn(String slug, @Nullable String paragraph, Names names, Language language) {
		Concept concept = names.concepts().get(slug);
		if (paragraph == null || concept == null) {
			return null;
		}
		return SentenceFinder.find(this.parser.parse(withLinks(paragraph, names, language)),
				destination(concept.getAddress(), language));
	}

	/**
	 * The words of {@code markdown} alone, which is in {@code language}.
	 * @param labels what to call the concepts that are marked, by their slugs; what is
	 * not among them is called by its slug
	 */
	public static String plain(String markdown, Language language, Function<Set<String>, Map<String, String>> labels) {
		Map<String, String> names = labels.apply(slugs(markdown, ""));
		String unmarked = MARK.matcher(markdown)
			.replaceAll((mark) -> Matcher
				.quoteReplacement((mark.group(3) != null) ? mark.group(3) : plain(mark.group(2), language, names)));
		return TextContentRenderer.builder().build().render(Parser.builder().build().parse(unmarked));
	}

	private static String plain(String slug, Language language, Map<String, String> names) {
		if (PASSAGE.matcher(slug).matches()) {
			return slug.toUpperCase(Locale.ROOT);
		}
		if (DEFINITION.matcher(slug).matches()) {
			return ((language == Language.ID) ? "definisi " : "definition ") + slug.substring(1);
		}
		return names.getOrDefault(slug, slug);
	}

	private String render(Source source) {
		String markdown = source.markdown();
		Node document = this.parser.parse(withLinks(markdown, names(List.of(markdown)), source.language()));
		document.accept(new Finisher());
		document.accept(new AttributionMarker(attributions(markdown, source.language())));
		String editorial = this.messages.getMessage("editorial", null, source.language().locale());
		return HtmlRenderer.builder()
			.extensions(List.of(HeadingAnchorExtension.create()))
			.nodeRendererFactory((context) -> new PartsRenderer(context, editorial))
			.attributeProviderFactory((context) -> (node, tag, attributes) -> {
				if (node instanceof Link link && isPassage(link)) {
					attributes.put("class", "passage");
				}
			})
			.build()
			.render(document);
	}

	/**
	 * The attribution of each definition that is marked and not explicit, by its page.
	 */
	private Map<String, String> attributions(String markdown, Language language) {
		if (slugs(markdown, "").stream().noneMatch((slug) -> DEFINITION.matcher(slug).matches())) {
			return Map.of();
		}
		return this.definitions.findAttributions()
			.stream()
			.filter((definition) -> definition.attribution() != Definition.Attribution.EXPLICIT)
			.collect(Collectors.toMap(
					(definition) -> destination(Address.of("definitions", definition.number()), language),
					(definition) -> this.messages.getMessage("attribution." + definition.attribution().slug(), null,
							language.locale())));
	}

	/** Looks up all that the marks of some texts name. */
	private Names names(Collection<String> markdown) {
		return new Names(
				this.concepts.findBySlugIn(slugs(markdown, ""))
					.stream()
					.collect(Collectors.toMap(Concept::getSlug, Function.identity())),
				this.authors.findBySlugIn(slugs(markdown, "@"))
					.stream()
					.collect(Collectors.toMap(Author::getSlug, Function.identity())));
	}

	/**
	 * The Markdown with ordinary links to our pages in {@code language} in the place of
	 * its marks.
	 * @throws IllegalArgumentException if a mark leads nowhere
	 */
	public String withLinks(String markdown, Language language) {
		return withLinks(markdown, names(List.of(markdown)), language);
	}

	private String withLinks(String markdown, Names names, Language language) {
		return MARK.matcher(markdown).replaceAll((mark) -> {
			String slug = mark.group(2);
			if (mark.group(1).equals("@")) {
				Author author = known(names.authors().get(slug), mark);
				return link(mark, author.getName(), author.getAddress(), language);
			}
			if (PASSAGE.matcher(slug).matches()) {
				return link(mark, slug.toUpperCase(language.locale()), Address.of("source", slug), language);
			}
			if (DEFINITION.matcher(slug).matches()) {
				String number = slug.substring(1);
				String words = this.messages.getMessage("definition.inText", new Object[] { number },
						language.locale());
				return link(mark, words, Address.of("definitions", number), language);
			}
			Concept concept = known(names.concepts().get(slug), mark);
			return link(mark, concept.getLabel().in(language), concept.getAddress(), language);
		});
	}

	private static String link(MatchResult mark, String words, Address address, Language language) {
		String own = mark.group(3);
		return Matcher
			.quoteReplacement("[%s](%s)".formatted((own != null) ? own : words, destination(address, language)));
	}

	private static String destination(Address address, Language language) {
		return "/" + language.slug() + address.path();
	}

	private static <T> T known(@Nullable T thing, MatchResult mark) {
		if (thing == null) {
			throw new IllegalArgumentException("The mark leads nowhere: " + mark.group());
		}
		return thing;
	}

	private static Set<String> slugs(String markdown, String sign) {
		return MARK.matcher(markdown)
			.results()
			.filter((mark) -> mark.group(1).equals(sign))
			.map((mark) -> mark.group(2))
			.collect(Collectors.toSet());
	}

	private static List<String> slugs(Collection<String> markdown, String sign) {
		return markdown.stream().flatMap((text) -> slugs(text, sign).stream()).distinct().toList();
	}

	private static boolean isPassage(Link link) {
		return link.getDestination().contains("/source/");
	}

	/** A text in the language of the page it is for. */
	private record Source(String markdown, Language language) {
	}

	/** What marks name, by slug. */
	private record Names(Map<String, Concept> concepts, Map<String, Author> authors) {
	}

	/** Reads a text as plain words, and finds the sentence in which it has a link. */
	private static final class SentenceFinder extends AbstractVisitor {

		private final StringBuilder words = new StringBuilder();

		private final String destination;

		private int link = -1;

		private SentenceFinder(String destination) {
			this.destination = destination;
		}

		static String find(Node text, String destination) {
			SentenceFinder finder = new SentenceFinder(destination);
			text.accept(finder);
			return finder.sentence();
		}

		private String sentence() {
			int start = 0;
			Matcher end = SENTENCE_END.matcher(this.words);
			while (end.find()) {
				if (end.end() > this.link) {
					return this.words.substring(start, end.end()).strip();
				}
				start = end.end();
			}
			return this.words.substring(start).strip();
		}

		@Override
		public void visit(Link link) {
			if (this.link < 0 && link.getDestination().equals(this.destination)) {
				this.link = this.words.length();
			}
			if (!isPassage(link)) {
				visitChildren(link);
			}
		}

		@Override
		public void visit(Text text) {
			this.words.append(text.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			this.words.append(' ');
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			this.words.append('\n');
		}

	}

	/** The passages that a paragraph ends in. */
	private static final class Passages extends CustomNode {

	}

	/** How a definition is attributed, said behind its mark. */
	private static final class Badge extends CustomNode {

		private final String words;

		Badge(String words) {
			this.words = words;
		}

	}

	/**
	 * Adds a badge to the first mark of each definition that is not attributed
	 * explicitly.
	 */
	private static final class AttributionMarker extends AbstractVisitor {

		private final Map<String, String> attributions;

		/**
		 * Creates a marker.
		 * @param attributions by the address of the definition's page
		 */
		AttributionMarker(Map<String, String> attributions) {
			this.attributions = new HashMap<>(attributions);
		}

		@Override
		public void visit(Link link) {
			String words = this.attributions.remove(link.getDestination());
			if (words != null) {
				link.insertAfter(new Badge(words));
			}
		}

	}

	/** Refuses raw HTML, and gathers the passages that a paragraph ends in. */
	private static final class Finisher extends AbstractVisitor {

		@Override
		public void visit(Paragraph paragraph) {
			Passages passages = new Passages();
			Node last = paragraph.getLastChild();
			while (last instanceof Link link && isPassage(link)
					|| last instanceof Text text && text.getLiteral().isBlank()) {
				Node before = last.getPrevious();
				passages.prependChild(last);
				last = before;
			}
			if (passages.getFirstChild() != null) {
				paragraph.appendChild(passages);
			}
			visitChildren(paragraph);
		}

		@Override
		public void visit(HtmlBlock html) {
			throw new IllegalArgumentException("Raw HTML is refused: " + html.getLiteral());
		}

		@Override
		public void visit(HtmlInline html) {
			throw new IllegalArgumentException("Raw HTML is refused: " + html.getLiteral());
		}

	}

	/**
	 * Writes a paragraph's passages apart from its words, and a block quote as a remark
	 * of ours.
	 */
	private static final class PartsRenderer implements NodeRenderer {

		private final HtmlNodeRendererContext context;

		private final String editorial;

		PartsRenderer(HtmlNodeRendererContext context, String editorial) {
			this.context = context;
			this.editorial = editorial;
		}

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Passages.class, Badge.class, BlockQuote.class);
		}

		@Override
		public void render(Node node) {
			HtmlWriter html = this.context.getWriter();
			if (node instanceof BlockQuote) {
				html.line();
				html.tag("div", Map.of("class", "editorial", "role", "note"));
				html.tag("p", Map.of("class", "editorial-label"));
				html.text(this.editorial);
				html.tag("/p");
				renderChildren(node);
				html.tag("/div");
				html.line();
			}
			else if (node instanceof Badge badge) {
				html.text(" ");
				html.tag("small", Map.of("class", "badge"));
				html.text(badge.words);
				html.tag("/small");
			}
			else {
				html.tag("span", Map.of("class", "passages"));
				renderChildren(node);
				html.tag("/span");
			}
		}

		private void renderChildren(Node parent) {
			for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
				this.context.render(child);
			}
		}

	}

}
