package org.defdip.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.html.UrlSanitizer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.PagePath;
import org.defdip.core.SiteProperties;
import org.defdip.source.PassageIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Renders the editorial texts as HTML. They are CommonMark without raw HTML, with marks
 * for links: {@code [[slug]]} and {@code [[slug|words]]} for a concept,
 * {@code [[@slug|words]]} for an author, {@code [[d36]]} for a definition,
 * {@code [[p13]]} for a paragraph of the article, {@code [[document:place]]} for a
 * passage of another document. A block quote is an editorial remark.
 * <p>
 * A mark with an unknown target is rendered as plain text, and raw HTML is escaped, so
 * that a mistake in one text does not break the pages that use it. {@link #faults} finds
 * both.
 */
@Component
public class MarkdownRenderer {

	private static final Pattern MARK = Pattern
		.compile("\\[\\[(@?)([a-z0-9-]+(?::[a-z0-9-]+)?)(?:\\|([^\\[\\]|]+))?]]");

	private static final Pattern PASSAGE = Pattern.compile("p\\d{2,}|[a-z0-9-]+:[a-z0-9-]+");

	private static final Pattern DEFINITION = Pattern.compile("d" + Definition.WRITTEN_NUMBER);

	private static final Pattern PASSAGE_LINK = Pattern.compile(".*/sources/[^/]+/[^/]+");

	private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

	/** An initial before a name does not end a sentence. */
	private static final Pattern SENTENCE_END = Pattern
		.compile("(?<!\\b\\p{Lu})[.!?][”’)]*\\s+(?=[\\p{Lu}\\d“‘(])|\\n");

	private static final int MAX_CACHED_TEXTS = 1_000;

	private final ConceptRepository concepts;

	private final AuthorRepository authors;

	private final DefinitionRepository definitions;

	private final PassageIndex passages;

	private final SiteProperties site;

	private final MessageSource messages;

	private final Parser parser = Parser.builder().build();

	/** The rendered texts. They depend on the content to which they link. */
	private final Memo<Cache<Source, String>> rendered;

	MarkdownRenderer(ConceptRepository concepts, AuthorRepository authors, DefinitionRepository definitions,
			PassageIndex passages, SiteProperties site, MessageSource messages, Edition edition) {
		this.concepts = concepts;
		this.authors = authors;
		this.definitions = definitions;
		this.passages = passages;
		this.site = site;
		this.messages = messages;
		this.rendered = new Memo<>(edition, Caffeine.newBuilder().maximumSize(MAX_CACHED_TEXTS)::build);
	}

	/** Renders {@code markdown} for a page in {@code language}. The result is cached. */
	public String render(String markdown, Language language) {
		return this.rendered.get().get(new Source(markdown, language), this::render);
	}

	/**
	 * Finds the first sentence of each text that mentions a concept, in plain text. The
	 * number of queries does not depend on the number of texts.
	 * @param concept the slug of the concept
	 * @param texts by any key
	 * @return the sentences by the same keys
	 */
	Map<String, BilingualText> sentencesOn(String concept, Map<String, BilingualText> texts) {
		Map<String, BilingualText> paragraphs = new HashMap<>();
		texts.forEach((key, text) -> paragraphs.put(key, new BilingualText(paragraphOn(concept, text.in(Language.ID)),
				paragraphOn(concept, text.in(Language.EN)))));
		Names names = names(paragraphs.values()
			.stream()
			.flatMap((paragraph) -> Stream.of(paragraph.in(Language.ID), paragraph.in(Language.EN)))
			.toList(), Map.of(), (slug) -> true);
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
		return SentenceFinder.find(this.parser.parse(withLinks(paragraph, names, this.site.path(), language)),
				destination(concept.getAddress(), language));
	}

	/**
	 * Converts {@code markdown} to plain text in {@code language}.
	 * @param labels provides the labels of the marked concepts by slug; a concept without
	 * a label is replaced by its slug
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
			return slug.contains(":") ? "" : slug.toUpperCase(Locale.ROOT);
		}
		if (DEFINITION.matcher(slug).matches()) {
			return ((language == Language.ID) ? "definisi " : "definition ") + slug.substring(1);
		}
		return names.getOrDefault(slug, slug);
	}

	private String render(Source source) {
		Names names = names(List.of(source.markdown()));
		Node document = this.parser.parse(withLinks(source.markdown(), names, this.site.path(), source.language()));
		document.accept(new Finisher());
		document.accept(new AttributionMarker(attributions(names, source.language())));
		String editorial = this.messages.getMessage("editorial", null, source.language().locale());
		return HtmlRenderer.builder()
			.escapeHtml(true)
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
	 * Returns the attributions of the marked definitions that are not attributed
	 * explicitly, by the path of the definition's page.
	 */
	private Map<String, String> attributions(Names names, Language language) {
		return names.attributions()
			.entrySet()
			.stream()
			.filter((definition) -> definition.getValue() != Definition.Attribution.EXPLICIT)
			.collect(Collectors.toMap(
					(definition) -> destination(PagePath.of("definitions", definition.getKey().substring(1)), language),
					(definition) -> this.messages.getMessage("attribution." + definition.getValue().slug(), null,
							language.locale())));
	}

	/**
	 * Finds marks with unknown targets, and raw HTML.
	 * @param texts by any key
	 * @return the faulty marks and HTML of each text that has any, by the same keys
	 */
	Map<String, List<String>> faults(Map<String, String> texts) {
		Names names = names(texts.values());
		Map<String, List<String>> faults = new TreeMap<>();
		texts.forEach((key, text) -> {
			List<String> found = new ArrayList<>();
			MARK.matcher(text)
				.results()
				.filter((mark) -> named(mark, names, Language.DEFAULT).address() == null)
				.map(MatchResult::group)
				.forEach(found::add);
			this.parser.parse(text).accept(new RawHtmlFinder(found));
			if (!found.isEmpty()) {
				faults.put(key, List.copyOf(found));
			}
		});
		return faults;
	}

	/** Looks up the targets of all marks in the texts. */
	private Names names(Collection<String> markdown) {
		List<String> slugs = slugs(markdown, "");
		Set<String> passages = slugs.stream().filter(this.passages::has).collect(Collectors.toSet());
		Map<String, Definition.Attribution> definitions = found(slugs.stream()
			.filter(DEFINITION.asMatchPredicate())
			.map((slug) -> Integer.valueOf(slug.substring(1)))
			.toList(), this.definitions::findAttributionsIn).stream()
			.collect(Collectors.toMap((definition) -> "d" + definition.number(), AttributedNumber::attribution));
		return names(markdown, definitions, (slug) -> passages.contains(slug) || definitions.containsKey(slug));
	}

	/**
	 * Looks up the concepts and authors of the marks in the texts.
	 * @param attributions of definitions, by slug
	 * @param isKnown whether there is a passage or definition with that slug
	 */
	private Names names(Collection<String> markdown, Map<String, Definition.Attribution> attributions,
			Predicate<String> isKnown) {
		return new Names(
				found(slugs(markdown, ""), this.concepts::findBySlugIn).stream()
					.collect(Collectors.toMap(Concept::getSlug, Function.identity())),
				found(slugs(markdown, "@"), this.authors::findBySlugIn).stream()
					.collect(Collectors.toMap(Author::getSlug, Function.identity())),
				attributions, isKnown);
	}

	/** Calls {@code finder} only if there are keys, which avoids needless queries. */
	private static <K, T> List<T> found(List<K> keys, Function<List<K>, List<T>> finder) {
		return keys.isEmpty() ? List.of() : finder.apply(keys);
	}

	/**
	 * Replaces the marks with absolute links to pages in {@code language}, so that the
	 * Markdown can be read outside the site.
	 */
	public String withAbsoluteLinks(String markdown, Language language) {
		return withLinks(markdown, names(List.of(markdown)), this.site.baseUrl(), language);
	}

	private String withLinks(String markdown, Names names, String root, Language language) {
		return MARK.matcher(markdown).replaceAll((mark) -> {
			Named named = named(mark, names, language);
			String words = (mark.group(3) != null) ? mark.group(3) : named.words();
			return Matcher.quoteReplacement((named.address() != null)
					? "[%s](%s)".formatted(words, destination(root, named.address(), language)) : words);
		});
	}

	private Named named(MatchResult mark, Names names, Language language) {
		String slug = mark.group(2);
		if (mark.group(1).equals("@")) {
			Author author = names.authors().get(slug);
			return (author != null) ? new Named(author.getName(), author.getAddress()) : Named.unknown(slug);
		}
		if (PASSAGE.matcher(slug).matches()) {
			return names.isKnown().test(slug)
					? new Named(this.passages.get(slug).label().in(language), this.passages.get(slug).address())
					: new Named(slug.toUpperCase(language.locale()), null);
		}
		if (DEFINITION.matcher(slug).matches()) {
			String number = slug.substring(1);
			return new Named(this.messages.getMessage("definition.inText", new Object[] { number }, language.locale()),
					names.isKnown().test(slug) ? PagePath.of("definitions", number) : null);
		}
		Concept concept = names.concepts().get(slug);
		return (concept != null) ? new Named(concept.getLabel().in(language), concept.getAddress())
				: Named.unknown(slug);
	}

	private String destination(PagePath address, Language language) {
		return destination(this.site.path(), address, language);
	}

	private static String destination(String root, PagePath address, Language language) {
		return root + "/" + language.slug() + address.path();
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
		return PASSAGE_LINK.matcher(link.getDestination()).matches();
	}

	/** A text and the language of its page. */
	private record Source(String markdown, Language language) {
	}

	/**
	 * The targets of marks.
	 *
	 * @param concepts by slug
	 * @param authors by slug
	 * @param attributions of definitions, by slug
	 * @param isKnown whether there is a passage or definition with that slug
	 */
	private record Names(Map<String, Concept> concepts, Map<String, Author> authors,
			Map<String, Definition.Attribution> attributions, Predicate<String> isKnown) {
	}

	/**
	 * The target of a mark.
	 *
	 * @param words the link text, unless the mark has its own
	 * @param address the path of the target, or {@code null} if the target is unknown
	 */
	private record Named(String words, @Nullable PagePath address) {

		static Named unknown(String slug) {
			return new Named(slug.replace('-', ' '), null);
		}

	}

	/** Collects the raw HTML of a text. */
	private static final class RawHtmlFinder extends AbstractVisitor {

		private final List<String> found;

		RawHtmlFinder(List<String> found) {
			this.found = found;
		}

		@Override
		public void visit(HtmlBlock html) {
			this.found.add(html.getLiteral());
		}

		@Override
		public void visit(HtmlInline html) {
			this.found.add(html.getLiteral());
		}

	}

	/** Converts a text to plain text and finds the sentence that contains a link. */
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

	/** The links to passages at the end of a paragraph. */
	private static final class Passages extends CustomNode {

	}

	/** The attribution of a definition, rendered after its mark. */
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
		 * @param attributions by the path of the definition's page
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

	/**
	 * Replaces unsafe links and images with their text, and groups the links to passages
	 * at the end of a paragraph.
	 */
	private static final class Finisher extends AbstractVisitor {

		/** Allows relative URLs as well. */
		private static final UrlSanitizer SAFE_URLS = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

		@Override
		public void visit(Link link) {
			visitChildren(link);
			if (SAFE_URLS.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
				unwrap(link);
			}
		}

		@Override
		public void visit(Image image) {
			visitChildren(image);
			if (SAFE_URLS.sanitizeImageUrl(image.getDestination()).isEmpty()) {
				unwrap(image);
			}
		}

		private static void unwrap(Node node) {
			while (node.getFirstChild() != null) {
				node.insertBefore(node.getFirstChild());
			}
			node.unlink();
		}

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

	}

	/**
	 * Renders the passages of a paragraph separately from its text, and block quotes as
	 * editorial remarks.
	 */
	private static final class PartsRenderer implements NodeRenderer {

		/** Sorted, because the writer keeps the order of the attributes. */
		private static final Map<String, String> REMARK_ATTRIBUTES = new TreeMap<>(
				Map.of("class", "editorial", "role", "note"));

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
				html.tag("div", REMARK_ATTRIBUTES);
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
