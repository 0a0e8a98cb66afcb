// Runs in the head of Classic pages: hides the document until it is loaded, in the manner of anti-framing scripts,
// and tells the Lightning shell when the confirmation shows, or the session is gone.
document.documentElement.style.display = 'none'

addEventListener('load', () => {
  setTimeout(() => {
    document.documentElement.style.display = ''
    if (document.getElementById('practice-announce')) parent.postMessage({ practiceShows: location.pathname }, '*')
    if (document.getElementById('practice-session-gone')) parent.postMessage({ practiceSessionGone: true }, '*')
  }, 80)
})
