package empty;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One entity, one migration and one page. */
@SpringBootApplication
public class EmptyApplication {

	public static void main(String[] args) {
		SpringApplication.run(EmptyApplication.class, args);
	}

	@Entity
	static class Word {

		@Id
		String slug;

		String label;

		public String getLabel() {
			return this.label;
		}

	}

	interface WordRepository extends Repository<Word, String> {

		Optional<Word> findBySlug(String slug);

	}

	@Controller
	static class WordController {

		private final WordRepository words;

		WordController(WordRepository words) {
			this.words = words;
		}

		@GetMapping("/id/")
		String show(Model model) {
			model.addAttribute("word", this.words.findBySlug("trust").orElseThrow());
			return "word";
		}

	}

}
