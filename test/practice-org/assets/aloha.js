// Runs in the head of Classic pages: hides the document until it is loaded, in the manner of anti-framing scripts,
// and tells the Lightning shell when the confirmation shows.
document.documentElement.style.display = 'none'

addEventListener('load', () => {
  setTimeout(() => {
    document.documentElement.style.display = ''
    if (document.getElementById('practice-announce')) parent.postMessage({ practiceShows: location.pathname }, '*')
  }, 80)
})
